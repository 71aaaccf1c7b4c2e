import { Effects } from '@diemcau/runtime';
import type { Effect, SessionId } from '@diemcau/session';
import { Injectable } from '@nestjs/common';
import { MediaService } from '../media/media.service.js';

/** What a commit asks of the world beyond this process: media. */
@Injectable()
export class MailboxEffects extends Effects {
  constructor(private readonly media: MediaService) {
    super();
  }

  perform(sessionId: SessionId, effect: Effect): void {
    this.media.perform(sessionId, effect);
  }
}
