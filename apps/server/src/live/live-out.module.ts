import { Broadcast, Connections } from '@diemcau/runtime';
import { Module } from '@nestjs/common';
import { LiveRooms } from './live-rooms.js';
import { SocketBroadcast } from './socket-broadcast.js';
import { SocketConnections } from './socket-connections.js';

/** The way out to live clients: what the mailboxes need of this door, and nothing that needs them. */
@Module({
  providers: [
    LiveRooms,
    { provide: Broadcast, useClass: SocketBroadcast },
    { provide: Connections, useClass: SocketConnections },
  ],
  exports: [LiveRooms, Broadcast, Connections],
})
export class LiveOutModule {}
