import { type CalendarAnswer, type CalendarQuery, calendarAnswer, calendarQuery } from '@diemcau/contract';
import { CalendarFeed, type Principal } from '@diemcau/runtime';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal } from '../access/caller.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, Fails } from '../platform/http/answers.js';
import { viewerOf } from './viewer.js';

/** What takes place on which day. */
@ApiTags('calendar')
@Controller('api/calendar')
export class CalendarController {
  constructor(private readonly feed: CalendarFeed) {}

  /** Of the conferences the caller has a part in; an admin sees all. */
  @Get()
  @Allow('account')
  @Answers(calendarAnswer)
  @Fails('INVALID_INPUT')
  days(
    @Query({ schema: calendarQuery }) query: CalendarQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<CalendarAnswer> {
    return this.feed.run(viewerOf(principal), query);
  }
}
