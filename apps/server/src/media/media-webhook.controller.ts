import { MediaError } from '@diemcau/runtime';
import { Controller, Headers, HttpCode, Post, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { AppError } from '../platform/errors/app-error.js';
import { Allow } from '../platform/http/allow.js';
import { MediaService } from './media.service.js';
import { rawBody } from './raw-body.js';

/** With full rooms off, LiveKit's largest call is one participant's tracks. */
const LIMIT = 256 * 1024;

/** Where LiveKit calls. Its calls are a reason to look, never a fact; one about a room of nobody's is answered the same. */
@ApiExcludeController()
@Controller('webhooks/livekit')
export class MediaWebhookController {
  constructor(private readonly media: MediaService) {}

  @Post()
  @HttpCode(200)
  @Allow('machine')
  async called(@Req() request: AsyncIterable<Buffer>, @Headers('authorization') signature?: string): Promise<void> {
    const { parts } = this.media;
    if (parts === null) throw new AppError('NOT_FOUND');
    try {
      // LiveKit's own content type is one that no body parser takes.
      const room = await parts.hints.roomOf(await rawBody(request, LIMIT), signature ?? '');
      if (room !== null) parts.projection.hint(room);
    } catch (error) {
      if (error instanceof MediaError) throw new AppError('UNAUTHENTICATED');
      throw error;
    }
  }
}
