import { identifier, mediaNotice, mediaStatusAnswer, type MediaStatusAnswer } from '@diemcau/contract';
import { Clock, MediaExtras, MediaStatusBook } from '@diemcau/runtime';
import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../platform/http/allow.js';
import { Answers } from '../platform/http/answers.js';

/** What each point was to have, what the media server has, and what differs. */
@ApiTags('media')
@Controller('api/sessions/:sessionId/media')
export class MediaStatusController {
  constructor(
    private readonly book: MediaStatusBook,
    private readonly extras: MediaExtras,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  @Allow('admin', 'organizer', 'chair', 'secretary', 'technician')
  @Answers(mediaStatusAnswer)
  async status(@Param('sessionId', { schema: identifier }) sessionId: string): Promise<MediaStatusAnswer> {
    const session = await this.book.of(sessionId);
    const server = this.book.serverOf(sessionId);
    return {
      server,
      notice: mediaNotice(server, this.clock.wall()),
      extras: this.extras.available(),
      open: server.state !== 'not_configured' && session !== null,
      differs: session?.differs ?? 0,
      seats: Object.fromEntries(session?.seats ?? []),
      receipts: Object.fromEntries(session?.receipts ?? []),
    };
  }
}
