import { SessionDirectory } from '@diemcau/runtime';
import { type BeforeApplicationShutdown, Injectable, type OnModuleInit } from '@nestjs/common';
import { MediaSessionStates } from '../media/media-session-states.js';

/** Brings the sessions back before anybody is let in, and finishes what was accepted before the database closes. */
@Injectable()
export class MailboxLifecycle implements OnModuleInit, BeforeApplicationShutdown {
  constructor(
    private readonly directory: SessionDirectory,
    private readonly media: MediaSessionStates,
  ) {}

  async onModuleInit(): Promise<void> {
    this.media.readFrom((sessionId) => this.directory.state(sessionId));
    await this.directory.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.directory.stop();
  }
}
