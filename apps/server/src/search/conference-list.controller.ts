import {
  type ConferenceSearchQuery,
  type ConferencesAnswer,
  conferenceSearchQuery,
  conferencesAnswer,
} from '@diemcau/contract';
import { ConferenceList, type Principal } from '@diemcau/runtime';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal } from '../access/caller.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, Fails } from '../platform/http/answers.js';
import { viewerOf } from './viewer.js';

/** The list of conferences, and the search in it. */
@ApiTags('conferences')
@Controller('api/conferences')
export class ConferenceListController {
  constructor(private readonly conferences: ConferenceList) {}

  /** Those the caller has a part in; an admin sees all. */
  @Get()
  @Allow('account')
  @Answers(conferencesAnswer)
  @Fails('INVALID_INPUT')
  list(
    @Query({ schema: conferenceSearchQuery }) query: ConferenceSearchQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<ConferencesAnswer> {
    return this.conferences.run(viewerOf(principal), query);
  }
}
