import { Broadcast, Connections } from '@diemcau/runtime';
import { type DynamicModule, Module } from '@nestjs/common';
import { CommandDoor } from './command.door.js';
import { GuestBook } from './guest-book.js';
import { Doorkeeper } from './handshake/doorkeeper.js';
import { LiveEntrance } from './handshake/live-entrance.js';
import { LiveMeans, LiveRoomOpener } from './live-room.opener.js';
import { LiveRooms } from './live-rooms.js';
import { LiveGateway } from './live.gateway.js';
import { LIVE_DEFAULTS, LIVE_SETTINGS, type LiveSettings } from './live.settings.js';
import { LiveSweep } from './live.sweep.js';
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

/** The socket door: handshake, commands, streams, presence. */
@Module({})
export class LiveModule {
  static with(settings: Partial<LiveSettings>, imports: NonNullable<DynamicModule['imports']>): DynamicModule {
    return {
      module: LiveModule,
      imports: [LiveOutModule, ...imports],
      providers: [
        { provide: LIVE_SETTINGS, useValue: { ...LIVE_DEFAULTS, ...settings } },
        LiveMeans,
        LiveRoomOpener,
        Doorkeeper,
        LiveEntrance,
        GuestBook,
        CommandDoor,
        LiveSweep,
        LiveGateway,
      ],
    };
  }
}
