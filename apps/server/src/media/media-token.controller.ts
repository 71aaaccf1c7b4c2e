import { mediaTicket, type MediaTicketBody, mediaTokenBody, type MediaTokenBody } from '@diemcau/contract';
import type { Actor } from '@diemcau/session';
import { Body, Controller, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Origin, RequestOrigin } from '../access/caller.js';
import { AppError } from '../platform/errors/app-error.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, Fails } from '../platform/http/answers.js';
import { MediaService } from './media.service.js';

/** The way into a session's media room. */
@ApiTags('media')
@Controller('api/sessions/:sessionId/media-token')
export class MediaTokenController {
  constructor(private readonly media: MediaService) {}

  /** A board is let in as far as here, to be told why it gets no picture. */
  @Post()
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @Allow('operator', 'technician', 'chair', 'secretary', 'board')
  @Answers(mediaTicket)
  @Fails(
    'FORBIDDEN',
    'MEDIA_NOT_FOR_BOARDS',
    'MEDIA_NOT_OPEN',
    'MEDIA_SEAT_TAKEN',
    'MEDIA_UNAVAILABLE',
    'UNKNOWN_POINT',
  )
  async token(
    @Param('sessionId') sessionId: string,
    @Body({ schema: mediaTokenBody }) body: MediaTokenBody,
    @CurrentActor() actor: Actor,
    @RequestOrigin() { page }: Pick<Origin, 'page'>,
  ): Promise<MediaTicketBody> {
    if (this.media.parts === null) throw new AppError('MEDIA_UNAVAILABLE');
    const answer = await this.media.parts.joins.join({ ...body, sessionId, actor, page });
    if (!answer.ok) throw new AppError(answer.code, 'since' in answer ? { since: answer.since } : {});
    return { ...answer.ticket };
  }
}
