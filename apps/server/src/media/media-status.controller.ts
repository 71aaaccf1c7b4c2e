import { identifier, mediaStatusAnswer, type MediaStatusAnswer } from '@diemcau/contract';
import { MediaStatusBook } from '@diemcau/runtime';
import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../platform/http/allow.js';
import { Answers } from '../platform/http/answers.js';
import { mediaNotices } from './media-status.vi.js';

const CODES = { available: null, away: 'MEDIA_AWAY', not_configured: 'MEDIA_NOT_CONFIGURED' } as const;

/** What each point was to have, what the media server has, and what differs. */
@ApiTags('media')
@Controller('api/sessions/:sessionId/media')
export class MediaStatusController {
  constructor(private readonly book: MediaStatusBook) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  @Allow('admin', 'organizer', 'chair', 'secretary', 'technician')
  @Answers(mediaStatusAnswer)
  async status(@Param('sessionId', { schema: identifier }) sessionId: string): Promise<MediaStatusAnswer> {
    const session = await this.book.of(sessionId);
    const server = this.book.serverOf(sessionId);
    const code = CODES[server.state];
    return {
      server,
      notice: code === null ? null : { code, sentence: mediaNotices[code] },
      open: server.state !== 'not_configured' && session !== null,
      differs: session?.differs ?? 0,
      seats: Object.fromEntries(session?.seats ?? []),
      receipts: Object.fromEntries(session?.receipts ?? []),
    };
  }
}
