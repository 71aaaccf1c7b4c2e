import { Connections } from '@diemcau/runtime';
import type { PointId, SessionId } from '@diemcau/session';
import { Injectable } from '@nestjs/common';
import { LiveRooms } from './live-rooms.js';

/** The Connections port: presence, as this door knows it. */
@Injectable()
export class SocketConnections extends Connections {
  constructor(private readonly rooms: LiveRooms) {
    super();
  }

  connected(sessionId: SessionId): number {
    return this.rooms.get(sessionId)?.monitor.connected ?? 0;
  }

  isConnected(sessionId: SessionId, pointId: PointId): boolean {
    return this.rooms.get(sessionId)?.monitor.isConnected(pointId) ?? false;
  }
}
