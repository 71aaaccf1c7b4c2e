import { type ConfirmSoundBody, confirmSoundBody, identifier } from '@diemcau/contract';
import { kickMedia } from '@diemcau/runtime';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '../platform/errors/app-error.js';
import { Allow } from '../platform/http/allow.js';
import { AnswersNothing, Fails } from '../platform/http/answers.js';
import { MediaService } from './media.service.js';

/** What the desk does about the sound of one point. */
@ApiTags('media')
@Controller('api/sessions/:sessionId/media/:pointId')
export class MediaPointController {
  constructor(private readonly media: MediaService) {}

  /** Its connection ends, if it has one; its page comes back by itself with a token of its own. */
  @Post('kick')
  @HttpCode(204)
  @Allow('technician')
  @AnswersNothing()
  @Fails('MEDIA_NOT_OPEN', 'MEDIA_UNAVAILABLE', 'UNKNOWN_POINT')
  async kick(@Param('sessionId') sessionId: string, @Param('pointId') pointId: string): Promise<void> {
    if (this.media.parts === null) throw new AppError('MEDIA_UNAVAILABLE');
    const refused = await kickMedia(this.media.parts.kicks, sessionId, pointId);
    if (refused !== null) throw new AppError(refused);
  }

  /** Whether it is heard, of a point whose sound nothing can measure; everybody at the desk sees it until the turn ends. */
  @Post('confirm')
  @HttpCode(204)
  @Allow('technician', 'secretary')
  @AnswersNothing()
  @Fails('MEDIA_NO_FLOOR', 'MEDIA_NOT_BY_HAND', 'MEDIA_NOT_OPEN', 'UNKNOWN_POINT')
  async confirm(
    @Param('sessionId', { schema: identifier }) sessionId: string,
    @Param('pointId', { schema: identifier }) pointId: string,
    @Body({ schema: confirmSoundBody }) { heard }: ConfirmSoundBody,
  ): Promise<void> {
    const refused = await this.media.status.confirm(sessionId, pointId, heard);
    if (refused !== null) throw new AppError(refused);
  }
}
