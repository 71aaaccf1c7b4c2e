import { MediaError, type MediaHint } from '@diemcau/runtime';
import { Controller, Headers, HttpCode, Ip, Post, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { PinoLogger } from 'nestjs-pino';
import { AppError } from '../platform/errors/app-error.js';
import { Allow } from '../platform/http/allow.js';
import { MediaService } from './media.service.js';
import { rawBody } from './raw-body.js';

/** With full rooms off, LiveKit's largest call is one participant's tracks. */
const LIMIT = 256 * 1024;

/**
 * Where LiveKit calls. Its calls are a reason to look, never a fact; one about a room of nobody's is answered the same, and all of them
 * before anything is done about them: LiveKit keeps a room's calls in line and drops them when they wait.
 */
@ApiExcludeController()
@Controller('webhooks/livekit')
export class MediaWebhookController {
  constructor(
    private readonly media: MediaService,
    private readonly logger: PinoLogger,
  ) {}

  @Post()
  @HttpCode(200)
  @Allow('machine')
  async called(
    @Req() request: AsyncIterable<Buffer>,
    @Ip() address: string,
    @Headers('authorization') signature = '',
  ): Promise<void> {
    const { parts } = this.media;
    if (parts === null) throw new AppError('NOT_FOUND');
    // LiveKit's own content type is one that no body parser takes.
    const body = await rawBody(request, LIMIT);
    parts.inbox.take(await this.read(parts.hints.read(body, signature), address, body.length));
  }

  /** A forged call is noted without what it says. */
  private async read(hint: Promise<MediaHint>, address: string, length: number): Promise<MediaHint> {
    try {
      return await hint;
    } catch (error) {
      if (!(error instanceof MediaError)) throw error;
      this.logger.warn({ address, length }, 'a call that the media server did not sign');
      throw new AppError('UNAUTHENTICATED');
    }
  }
}
