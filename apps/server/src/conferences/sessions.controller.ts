import {
  type ChangesView,
  type IssuedView,
  type ReplaceSessionBody,
  type SessionView,
  identifier,
  issueBody,
  replaceSessionBody,
} from '@diemcau/contract';
import { ConferenceDrafts, ConferenceQueries, IssueSession } from '@diemcau/runtime';
import type { Actor } from '@diemcau/session';
import { Body, Controller, Get, HttpCode, Param, Post, Put, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { CurrentActor } from '../access/caller.js';
import { PlanningRefusals } from '../platform/errors/planning-refusals.interceptor.js';
import { Allow } from '../platform/http/allow.js';
import { Fails } from '../platform/http/answers.js';
import { seqOf } from './ack-answer.js';
import { CommandId, IdempotencyKey } from './command-id.js';

/** One sitting: its draft, its issue, and how it came to differ from the invitation. */
@ApiTags('sessions')
@Controller('api/sessions/:sessionId')
@UseInterceptors(PlanningRefusals)
export class SessionsController {
  constructor(
    private readonly drafts: ConferenceDrafts,
    private readonly queries: ConferenceQueries,
    private readonly issuing: IssueSession,
  ) {}

  @Get()
  @Allow('admin', 'organizer', 'chair', 'secretary', 'technician', 'mc', 'reception')
  @Fails('NOT_FOUND')
  get(@Param('sessionId', { schema: identifier }) id: string): Promise<SessionView> {
    return this.queries.session(id);
  }

  @Put()
  @Allow('admin', 'organizer')
  @Fails('NOT_FOUND', 'VERSION_CONFLICT', 'DUPLICATE_ID')
  async replace(
    @Param('sessionId', { schema: identifier }) id: string,
    @Body({ schema: replaceSessionBody }) body: ReplaceSessionBody,
  ): Promise<SessionView> {
    await this.drafts.replaceSession(id, body);
    return this.queries.session(id);
  }

  @Post('issue')
  @HttpCode(200)
  @Allow('admin', 'organizer')
  @Fails('NOT_FOUND', 'VERSION_CONFLICT', 'CHAIR_REQUIRED', 'AGENDA_REQUIRED', 'CENTRAL_POINT_REQUIRED')
  async issue(
    @Param('sessionId', { schema: identifier }) sessionId: string,
    @Body({ schema: issueBody }) { version }: z.output<typeof issueBody>,
    @CurrentActor() by: Actor,
    @IdempotencyKey(CommandId) cmdId: string,
  ): Promise<IssuedView> {
    const { ack, warnings } = await this.issuing.run({ sessionId, version, by, cmdId });
    return { seq: seqOf(ack), warnings };
  }

  /** "Thay đổi so với giấy mời" */
  @Get('changes')
  @Allow('admin', 'organizer', 'chair', 'secretary', 'technician', 'mc', 'reception')
  @Fails('NOT_FOUND')
  changes(@Param('sessionId', { schema: identifier }) id: string): Promise<ChangesView> {
    return this.queries.changes(id);
  }
}
