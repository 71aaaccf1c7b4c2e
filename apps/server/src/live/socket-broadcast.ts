import type { Counters, StreamName } from '@diemcau/contract';
import { Broadcast, type LoggedEvent } from '@diemcau/runtime';
import type { NoticeCode, PointId, SessionId } from '@diemcau/session';
import { Injectable } from '@nestjs/common';
import { LiveRooms } from './live-rooms.js';

/** The Broadcast port over sockets. A session nobody ever listened to has nobody to tell. */
@Injectable()
export class SocketBroadcast extends Broadcast {
  constructor(private readonly rooms: LiveRooms) {
    super();
  }

  events(sessionId: SessionId, epoch: string, events: readonly LoggedEvent[]): void {
    this.rooms.get(sessionId)?.channel.publish(epoch, events);
  }

  counters(sessionId: SessionId, counters: Counters): void {
    this.rooms.get(sessionId)?.channel.publishCounters(counters);
  }

  notify(sessionId: SessionId, pointIds: readonly PointId[] | null, notice: NoticeCode): void {
    const streams: readonly StreamName[] = pointIds?.map((id): StreamName => `point:${id}`) ?? ['public'];
    this.rooms.get(sessionId)?.channel.notify({ notice, pointIds }, streams);
  }
}
