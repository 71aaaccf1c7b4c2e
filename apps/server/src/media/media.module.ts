import { MediaStatusBook } from '@diemcau/runtime';
import { Module } from '@nestjs/common';
import { MediaHealth } from './media.health.js';
import { MediaStatusController } from './media-status.controller.js';
import { mediaProvider, mediaStatusProvider } from './media.provider.js';
import { MediaService } from './media.service.js';
import { MediaSessionStates } from './media-session-states.js';
import { MediaTokenController } from './media-token.controller.js';
import { MediaWebhookController } from './media-webhook.controller.js';

/** The media door: tokens for clients, the ear for LiveKit's calls, and the projection of every session into its room. */
@Module({
  controllers: [MediaTokenController, MediaWebhookController, MediaStatusController],
  providers: [mediaProvider, mediaStatusProvider, MediaSessionStates, MediaHealth],
  exports: [MediaService, MediaSessionStates, MediaStatusBook],
})
export class MediaModule {}
