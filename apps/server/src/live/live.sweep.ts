import { Timers } from '@diemcau/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { GuestBook } from './guest-book.js';
import { LiveRooms } from './live-rooms.js';
import { LIVE_SETTINGS, type LiveSettings } from './live.settings.js';

/** The heartbeat of the door itself: presence, lines that drained, logins that ended. */
@Injectable()
export class LiveSweep {
  private cancel: () => void = () => undefined;

  constructor(
    private readonly timers: Timers,
    private readonly rooms: LiveRooms,
    private readonly guests: GuestBook,
    @Inject(LIVE_SETTINGS) private readonly settings: LiveSettings,
  ) {}

  start(): void {
    this.cancel = this.timers.every(this.settings.presenceSweepMs, () => {
      this.rooms.sweep();
      this.guests.sweep();
    });
  }

  stop(): void {
    this.cancel();
    this.rooms.close();
  }
}
