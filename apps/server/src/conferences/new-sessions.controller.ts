import { type SessionInput, type SessionOutline, identifier, sessionInput, sessionOutline } from '@diemcau/contract';
import { type Editor, SessionDrafts, SessionQueries } from '@diemcau/runtime';
import { Body, Controller, Param, Post, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentEditor } from '../access/editor.js';
import { PlanningRefusals } from '../platform/errors/planning-refusals.interceptor.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, Fails } from '../platform/http/answers.js';

/** More sittings of a conference; each is the last at first. */
@ApiTags('conferences')
@Controller('api/conferences/:conferenceId/sessions')
@UseInterceptors(PlanningRefusals)
export class NewSessionsController {
  constructor(
    private readonly drafts: SessionDrafts,
    private readonly queries: SessionQueries,
  ) {}

  @Post()
  @Allow('admin', 'organizer')
  @Answers(sessionOutline, 201)
  @Fails(
    ...(['NOT_FOUND', 'DUPLICATE_ID', 'UNKNOWN_POINT', 'UNKNOWN_SET', 'UNKNOWN_ITEM'] as const),
    ...(['ENDS_BEFORE_START', 'KIND_NOT_ALLOWED'] as const),
  )
  async add(
    @Param('conferenceId', { schema: identifier }) id: string,
    @Body({ schema: sessionInput }) body: SessionInput,
    @CurrentEditor() by: Editor,
  ): Promise<SessionOutline> {
    return this.queries.outline(await this.drafts.add(id, body, by));
  }
}
