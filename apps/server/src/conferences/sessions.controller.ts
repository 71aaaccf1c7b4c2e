import {
  type ChangeParticipationsBody,
  type ChangeSessionBody,
  type ChangesView,
  type SessionOutline,
  type SessionPointsQuery,
  type SessionPointsView,
  type SessionView,
  changeParticipationsBody,
  changeSessionBody,
  changesView,
  identifier,
  sessionAnswer,
  sessionOutline,
  sessionPointsQuery,
  sessionPointsView,
  sessionQuery,
  versionQuery,
} from '@diemcau/contract';
import { type Editor, type Principal, SessionDrafts, SessionQueries } from '@diemcau/runtime';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Query, UseInterceptors } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { CurrentPrincipal, type Origin, RequestOrigin } from '../access/caller.js';
import { CurrentEditor } from '../access/editor.js';
import { PlanningRefusals } from '../platform/errors/planning-refusals.interceptor.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, AnswersNothing, Fails } from '../platform/http/answers.js';
import { DraftRemovals } from './draft-removals.js';
import { MediaClusterNames } from './media-cluster-names.js';
import { CHANGES_DRAFT, CHANGES_PARTICIPATIONS, READS_SESSION } from './operations.js';

/** One sitting: its draft, and how it came to differ from the invitation. */
@ApiTags('sessions')
@Controller('api/sessions/:sessionId')
@UseInterceptors(PlanningRefusals)
export class SessionsController {
  constructor(
    private readonly drafts: SessionDrafts,
    private readonly queries: SessionQueries,
    private readonly removals: DraftRemovals,
    private readonly clusters: MediaClusterNames,
  ) {}

  @Get()
  @Allow('admin', 'organizer', 'chair', 'secretary', 'technician', 'mc', 'reception')
  @ApiOperation(READS_SESSION)
  @Answers(sessionAnswer)
  @Fails('NOT_FOUND')
  get(
    @Param('sessionId', { schema: identifier }) id: string,
    @Query({ schema: sessionQuery }) { points }: z.output<typeof sessionQuery>,
  ): Promise<SessionView | SessionOutline> {
    return points === 'none' ? this.queries.outline(id) : this.queries.session(id);
  }

  @Get('points')
  @Allow('admin', 'organizer', 'chair', 'secretary', 'technician', 'mc', 'reception')
  @Answers(sessionPointsView)
  @Fails('NOT_FOUND')
  points(
    @Param('sessionId', { schema: identifier }) id: string,
    @Query({ schema: sessionPointsQuery }) query: SessionPointsQuery,
  ): Promise<SessionPointsView> {
    return this.queries.points(id, query);
  }

  @Patch()
  @Allow('admin', 'organizer')
  @ApiOperation(CHANGES_DRAFT)
  @Answers(sessionOutline)
  @Fails(
    ...(['NOT_FOUND', 'VERSION_CONFLICT', 'ALREADY_ISSUED', 'DUPLICATE_ID', 'UNKNOWN_POINT', 'UNKNOWN_ITEM'] as const),
    ...(['ENDS_BEFORE_START', 'KIND_NOT_ALLOWED', 'UNKNOWN_MEDIA_CLUSTER'] as const),
  )
  async change(
    @Param('sessionId', { schema: identifier }) id: string,
    @Body({ schema: changeSessionBody }) body: ChangeSessionBody,
    @CurrentEditor() by: Editor,
  ): Promise<SessionOutline> {
    this.clusters.check(body.mediaCluster);
    await this.drafts.change(id, body, by);
    return this.queries.outline(id);
  }

  @Patch('participations')
  @Allow('admin', 'organizer')
  @ApiOperation(CHANGES_PARTICIPATIONS)
  @Answers(sessionOutline)
  @Fails(
    ...(['NOT_FOUND', 'VERSION_CONFLICT', 'ALREADY_ISSUED', 'DUPLICATE_ID', 'UNKNOWN_POINT', 'UNKNOWN_SET'] as const),
    'POINT_IN_USE',
  )
  async changeParticipations(
    @Param('sessionId', { schema: identifier }) id: string,
    @Body({ schema: changeParticipationsBody }) body: ChangeParticipationsBody,
    @CurrentEditor() by: Editor,
  ): Promise<SessionOutline> {
    await this.drafts.changeParticipations(id, body, by);
    return this.queries.outline(id);
  }

  /** Only a draft; its points and links go with it. */
  @Delete()
  @HttpCode(204)
  @Allow('admin', 'organizer')
  @AnswersNothing()
  @Fails('NOT_FOUND', 'VERSION_CONFLICT', 'ALREADY_ISSUED')
  remove(
    @Param('sessionId', { schema: identifier }) id: string,
    @Query({ schema: versionQuery }) { version }: z.output<typeof versionQuery>,
    @CurrentPrincipal() by: Principal,
    @RequestOrigin() { address }: Origin,
  ): Promise<void> {
    return this.removals.session(id, { version, by, address });
  }

  /** "Thay đổi so với giấy mời" */
  @Get('changes')
  @Allow('admin', 'organizer', 'chair', 'secretary', 'technician', 'mc', 'reception')
  @Answers(changesView)
  @Fails('NOT_FOUND')
  changes(@Param('sessionId', { schema: identifier }) id: string): Promise<ChangesView> {
    return this.queries.changes(id);
  }
}
