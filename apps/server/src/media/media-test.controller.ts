import { mediaTestTicket, type MediaTestTicketBody } from '@diemcau/contract';
import type { Actor } from '@diemcau/session';
import { Controller, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Origin, RequestOrigin } from '../access/caller.js';
import { Throttle } from '../access/throttle.js';
import { AppError } from '../platform/errors/app-error.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, Fails } from '../platform/http/answers.js';
import { MediaService } from './media.service.js';

/** Enough to fetch a cable between two tries. */
const TRIES = 6;
const WITHIN_S = 600;

/** Where a point tries camera, microphone and line before anybody waits for it. */
@ApiTags('media')
@Controller('api/sessions/:sessionId/media-test')
export class MediaTestController {
  private readonly perPoint = new Throttle('media-test', TRIES, WITHIN_S);

  constructor(private readonly media: MediaService) {}

  @Post()
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @Allow('operator')
  @Answers(mediaTestTicket)
  @Fails('FORBIDDEN', 'MEDIA_NOT_OPEN', 'MEDIA_UNAVAILABLE', 'TOO_MANY_REQUESTS', 'UNKNOWN_POINT')
  async try(
    @Param('sessionId') sessionId: string,
    @CurrentActor() actor: Actor,
    @RequestOrigin() { page }: Pick<Origin, 'page'>,
  ): Promise<MediaTestTicketBody> {
    if (this.media.parts === null) throw new AppError('MEDIA_UNAVAILABLE');
    await this.perPoint.attempt(`${sessionId} ${actor.pointId ?? ''}`);
    const answer = await this.media.parts.tests.try(sessionId, actor, page);
    if (!answer.ok) throw new AppError(answer.code);
    return answer.ticket;
  }
}
