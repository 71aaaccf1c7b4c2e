import {
  type CalendarDaysAnswer,
  calendarDay,
  calendarDaysAnswer,
  calendarDaysQuery,
  type PutCalendarDayBody,
  putCalendarDayBody,
  removeCalendarDayQuery,
} from '@diemcau/contract';
import { CalendarEditing, type Principal } from '@diemcau/runtime';
import { Body, Controller, Delete, Get, Param, Put, Query, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Audit } from '../access/audit/audit.service.js';
import { CurrentPrincipal, type Origin, RequestOrigin } from '../access/caller.js';
import { editorOf } from '../access/editor.js';
import { PlanningRefusals } from '../platform/errors/planning-refusals.interceptor.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, Fails } from '../platform/http/answers.js';

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The days off and the days worked of a year. What the office itself decides wins over law and decision. */
@ApiTags('calendar')
@Controller('api/calendar-days')
@UseInterceptors(PlanningRefusals)
export class CalendarDaysController {
  constructor(
    private readonly calendar: CalendarEditing,
    private readonly audit: Audit,
  ) {}

  @Get()
  @Allow('account')
  @Answers(calendarDaysAnswer)
  @Fails('INVALID_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN')
  year(
    @Query({ schema: calendarDaysQuery }) { year }: z.output<typeof calendarDaysQuery>,
  ): Promise<CalendarDaysAnswer> {
    return this.calendar.year(year);
  }

  /** Answers with the whole year, as it is then. */
  @Put(':day')
  @Allow('admin', 'organizer')
  @Answers(calendarDaysAnswer)
  @Fails('INVALID_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'FOREIGN_ORIGIN', 'NOT_FOUND', 'VERSION_CONFLICT')
  async put(
    @Param('day', { schema: calendarDay }) day: string,
    @Body({ schema: putCalendarDayBody }) body: PutCalendarDayBody,
    @CurrentPrincipal() by: Principal,
    @RequestOrigin() { address }: Origin,
  ): Promise<CalendarDaysAnswer> {
    await this.calendar.put(day, body, editorOf(by));
    const detail = { change: body.kind, note: body.note ?? '' };
    await this.audit.record('calendar_changed', { by, subject: day, address, detail });
    return this.calendar.year(yearOf(day));
  }

  /** Leaves what law and decision say. Answers with the whole year, as it is then. */
  @Delete(':day')
  @Allow('admin', 'organizer')
  @Answers(calendarDaysAnswer)
  @Fails('INVALID_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'FOREIGN_ORIGIN', 'NOT_FOUND', 'VERSION_CONFLICT')
  async remove(
    @Param('day', { schema: calendarDay }) day: string,
    @Query({ schema: removeCalendarDayQuery }) { version }: z.output<typeof removeCalendarDayQuery>,
    @CurrentPrincipal() by: Principal,
    @RequestOrigin() { address }: Origin,
  ): Promise<CalendarDaysAnswer> {
    await this.calendar.remove(day, version);
    await this.audit.record('calendar_changed', { by, subject: day, address, detail: { change: 'removed' } });
    return this.calendar.year(yearOf(day));
  }
}
