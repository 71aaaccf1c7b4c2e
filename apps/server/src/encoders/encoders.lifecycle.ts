import { SessionDirectory } from '@diemcau/runtime';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { MediaService } from '../media/media.service.js';
import { EncoderKeyring } from './encoder-keyring.js';

/** A key that was taken back while the media server was away is not forgotten by a restart of ours. */
@Injectable()
export class EncodersLifecycle implements OnApplicationBootstrap {
  constructor(
    private readonly sessions: SessionDirectory,
    private readonly keyring: EncoderKeyring,
    private readonly media: MediaService,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const encoders = this.media.parts?.encoders;
    if (encoders === undefined) return;
    for (const sessionId of this.sessions.loaded()) {
      for (const { pointId, at } of await this.keyring.changed(sessionId))
        encoders.endBefore({ sessionId, pointId }, at);
    }
  }
}
