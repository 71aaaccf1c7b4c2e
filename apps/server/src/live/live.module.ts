import { type DynamicModule, Module } from '@nestjs/common';
import { MediaModule } from '../media/media.module.js';
import { CommandDoor } from './command.door.js';
import { DevicesController } from './devices/devices.controller.js';
import { GuestBook } from './guest-book.js';
import { GuestRights } from './guest-rights.js';
import { Doorkeeper } from './handshake/doorkeeper.js';
import { LiveEntrance } from './handshake/live-entrance.js';
import { LiveOutModule } from './live-out.module.js';
import { LiveMeans, LiveRoomOpener } from './live-room.opener.js';
import { LiveGateway } from './live.gateway.js';
import { LIVE_DEFAULTS, LIVE_SETTINGS, type LiveSettings } from './live.settings.js';
import { LiveSweep } from './live.sweep.js';
import { MailboxesModule } from './mailboxes.module.js';

/** The socket door: handshake, commands, streams, presence. */
@Module({})
export class LiveModule {
  static with(settings: Partial<LiveSettings> = {}): DynamicModule {
    return {
      module: LiveModule,
      imports: [LiveOutModule, MailboxesModule, MediaModule],
      controllers: [DevicesController],
      providers: [
        { provide: LIVE_SETTINGS, useValue: { ...LIVE_DEFAULTS, ...settings } },
        LiveMeans,
        LiveRoomOpener,
        Doorkeeper,
        LiveEntrance,
        GuestBook,
        GuestRights,
        CommandDoor,
        LiveSweep,
        LiveGateway,
      ],
    };
  }
}
