import { Connections } from '@diemcau/runtime';
import type { SessionId } from '@diemcau/session';
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
}
