import { MediaExtras, MediaStatusBook, NoMediaExtras } from '@diemcau/runtime';
import { Module } from '@nestjs/common';
import { LiveOutModule } from '../live/live-out.module.js';
import { MediaHealth } from './media.health.js';
import { MediaMetrics } from './media.metrics.js';
import { MediaNotices } from './media-notices.js';
import { MediaPointController } from './media-point.controller.js';
import { MediaStatusController } from './media-status.controller.js';
import { mediaProvider, mediaStatusProvider, mediaSurroundings } from './media.provider.js';
import { MediaService } from './media.service.js';
import { MediaSessionStates } from './media-session-states.js';
import { MediaTestController } from './media-test.controller.js';
import { MediaTokenController } from './media-token.controller.js';
import { MediaWebhookController } from './media-webhook.controller.js';

/** The media door: tokens for clients, the ear for LiveKit's calls, and the projection of every session into its room. */
@Module({
  imports: [LiveOutModule],
  controllers: [
    MediaTokenController,
    MediaWebhookController,
    MediaStatusController,
    MediaPointController,
    MediaTestController,
  ],
  providers: [
    { provide: MediaExtras, useClass: NoMediaExtras },
    mediaSurroundings,
    mediaProvider,
    mediaStatusProvider,
    MediaSessionStates,
    MediaNotices,
    MediaHealth,
    MediaMetrics,
  ],
  exports: [MediaService, MediaSessionStates, MediaNotices, MediaStatusBook],
})
export class MediaModule {}
