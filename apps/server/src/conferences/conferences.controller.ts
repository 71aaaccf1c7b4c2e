import {
  type ChangeConferenceBody,
  type ConferenceView,
  type CreateConferenceBody,
  type EditsQuery,
  type EditsView,
  changeConferenceBody,
  conferenceView,
  createConferenceBody,
  editsQuery,
  editsView,
  identifier,
  versionQuery,
} from '@diemcau/contract';
import { ConferenceDrafts, ConferenceQueries, type Editor, type Principal } from '@diemcau/runtime';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, UseInterceptors } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { CurrentPrincipal, type Origin, RequestOrigin } from '../access/caller.js';
import { CurrentEditor } from '../access/editor.js';
import { PlanningRefusals } from '../platform/errors/planning-refusals.interceptor.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, AnswersNothing, Fails } from '../platform/http/answers.js';
import { ConferenceOwners } from './conference-owners.js';
import { DraftRemovals } from './draft-removals.js';
import { CHANGES_DRAFT } from './operations.js';

/** Conferences as records. */
@ApiTags('conferences')
@Controller('api/conferences')
@UseInterceptors(PlanningRefusals)
export class ConferencesController {
  constructor(
    private readonly drafts: ConferenceDrafts,
    private readonly queries: ConferenceQueries,
    private readonly owners: ConferenceOwners,
    private readonly removals: DraftRemovals,
  ) {}

  /** The creator becomes its organizer. */
  @Post()
  @Allow('admin', 'organizer')
  @Answers(conferenceView, 201)
  @Fails(
    ...(['SECRECY_REFUSED', 'DUPLICATE_ID', 'UNKNOWN_CHAIR', 'UNKNOWN_POINT', 'UNKNOWN_SET', 'UNKNOWN_ITEM'] as const),
    ...(['ENDS_BEFORE_START', 'KIND_NOT_ALLOWED'] as const),
  )
  create(
    @Body({ schema: createConferenceBody }) body: CreateConferenceBody,
    @CurrentPrincipal() principal: Principal,
    @CurrentEditor() by: Editor,
    @RequestOrigin() { address }: Origin,
  ): Promise<ConferenceView> {
    return this.drafts.create(body, by, (conferenceId) => this.owners.own(conferenceId, principal, address));
  }

  @Get(':conferenceId')
  @Allow('admin', 'organizer', 'chair', 'secretary', 'technician', 'mc', 'reception')
  @Answers(conferenceView)
  @Fails('NOT_FOUND')
  get(@Param('conferenceId', { schema: identifier }) id: string): Promise<ConferenceView> {
    return this.queries.conference(id);
  }

  @Patch(':conferenceId')
  @Allow('admin', 'organizer')
  @ApiOperation(CHANGES_DRAFT)
  @Answers(conferenceView)
  @Fails('NOT_FOUND', 'VERSION_CONFLICT', 'ALREADY_ISSUED', 'SECRECY_REFUSED', 'DUPLICATE_ID', 'UNKNOWN_CHAIR')
  async change(
    @Param('conferenceId', { schema: identifier }) id: string,
    @Body({ schema: changeConferenceBody }) body: ChangeConferenceBody,
    @CurrentEditor() by: Editor,
  ): Promise<ConferenceView> {
    await this.drafts.change(id, body, by);
    return this.queries.conference(id);
  }

  /** Only while no sitting was ever issued; its sittings, their links and everybody's part in it go with it. */
  @Delete(':conferenceId')
  @HttpCode(204)
  @Allow('admin', 'organizer')
  @AnswersNothing()
  @Fails('NOT_FOUND', 'VERSION_CONFLICT', 'ALREADY_ISSUED')
  remove(
    @Param('conferenceId', { schema: identifier }) id: string,
    @Query({ schema: versionQuery }) { version }: z.output<typeof versionQuery>,
    @CurrentPrincipal() by: Principal,
    @RequestOrigin() { address }: Origin,
  ): Promise<void> {
    return this.removals.conference(id, { version, by, address });
  }

  /** Who saved what of the conference and its sittings. */
  @Get(':conferenceId/edits')
  @Allow('admin', 'organizer', 'secretary')
  @Answers(editsView)
  @Fails('NOT_FOUND')
  edits(
    @Param('conferenceId', { schema: identifier }) id: string,
    @Query({ schema: editsQuery }) query: EditsQuery,
  ): Promise<EditsView> {
    return this.queries.edits(id, query);
  }
}
