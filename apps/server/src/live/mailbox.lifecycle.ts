import { Broadcast, SessionDirectory } from '@diemcau/runtime';
import { type BeforeApplicationShutdown, Injectable, type OnModuleInit } from '@nestjs/common';
import { MediaNotices } from '../media/media-notices.js';
import { MediaService } from '../media/media.service.js';
import { MediaSessionStates } from '../media/media-session-states.js';

/** Brings the sessions back before anybody is let in, and finishes what was accepted before the database closes. */
@Injectable()
export class MailboxLifecycle implements OnModuleInit, BeforeApplicationShutdown {
  constructor(
    private readonly directory: SessionDirectory,
    private readonly states: MediaSessionStates,
    private readonly media: MediaService,
    private readonly notices: MediaNotices,
    private readonly broadcast: Broadcast,
  ) {}

  async onModuleInit(): Promise<void> {
    this.states.readFrom(this.directory);
    this.notices.through((...notice) => this.broadcast.notify(...notice));
    await this.directory.start();
    // What was granted or revoked while we were away is put right, and rooms of sessions that ended meanwhile are closed.
    for (const sessionId of this.directory.loaded()) this.media.watch(sessionId);
    this.media.tidy();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.directory.stop();
  }
}
