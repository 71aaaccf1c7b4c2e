import {
  type ConferenceView,
  type ConferencesQuery,
  type ConferencesView,
  type CreateConferenceBody,
  type ReplaceConferenceBody,
  type SessionInput,
  type SessionView,
  conferencesQuery,
  createConferenceBody,
  identifier,
  replaceConferenceBody,
  sessionInput,
} from '@diemcau/contract';
import { ConferenceDrafts, ConferenceQueries, type Principal } from '@diemcau/runtime';
import { Body, Controller, Get, Param, Post, Put, Query, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, type Origin, RequestOrigin } from '../access/caller.js';
import { PlanningRefusals } from '../platform/errors/planning-refusals.interceptor.js';
import { Allow } from '../platform/http/allow.js';
import { Fails } from '../platform/http/answers.js';
import { ConferenceOwners } from './conference-owners.js';

/** Conferences and their sittings as records. */
@ApiTags('conferences')
@Controller('api/conferences')
@UseInterceptors(PlanningRefusals)
export class ConferencesController {
  constructor(
    private readonly drafts: ConferenceDrafts,
    private readonly queries: ConferenceQueries,
    private readonly owners: ConferenceOwners,
  ) {}

  /** Those the caller has a part in; an admin sees all. */
  @Get()
  @Allow('account')
  async list(
    @Query({ schema: conferencesQuery }) query: ConferencesQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<ConferencesView> {
    return this.queries.list(await this.owners.scopeOf(principal), query);
  }

  /** The creator becomes its organizer. */
  @Post()
  @Allow('admin', 'organizer')
  @Fails('SECRECY_REFUSED', 'DUPLICATE_ID')
  create(
    @Body({ schema: createConferenceBody }) body: CreateConferenceBody,
    @CurrentPrincipal() principal: Principal,
    @RequestOrigin() { address }: Origin,
  ): Promise<ConferenceView> {
    const { name, own } = this.owners.creator(principal, address);
    return this.drafts.create(body, name, own);
  }

  @Get(':conferenceId')
  @Allow('admin', 'organizer', 'chair', 'secretary', 'technician', 'mc', 'reception')
  @Fails('NOT_FOUND')
  get(@Param('conferenceId', { schema: identifier }) id: string): Promise<ConferenceView> {
    return this.queries.conference(id);
  }

  @Put(':conferenceId')
  @Allow('admin', 'organizer')
  @Fails('NOT_FOUND', 'VERSION_CONFLICT', 'SECRECY_REFUSED', 'DUPLICATE_ID')
  async replace(
    @Param('conferenceId', { schema: identifier }) id: string,
    @Body({ schema: replaceConferenceBody }) body: ReplaceConferenceBody,
  ): Promise<ConferenceView> {
    await this.drafts.replace(id, body);
    return this.queries.conference(id);
  }

  @Post(':conferenceId/sessions')
  @Allow('admin', 'organizer')
  @Fails('NOT_FOUND', 'DUPLICATE_ID')
  async addSession(
    @Param('conferenceId', { schema: identifier }) id: string,
    @Body({ schema: sessionInput }) body: SessionInput,
  ): Promise<SessionView> {
    return this.queries.session(await this.drafts.addSession(id, body));
  }
}
