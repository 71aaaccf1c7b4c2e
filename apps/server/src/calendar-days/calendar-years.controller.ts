import { type CalendarDaysAnswer, calendarDaysAnswer, calendarYearNumber } from '@diemcau/contract';
import { CalendarEditing, type Principal } from '@diemcau/runtime';
import { Controller, Delete, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Audit } from '../access/audit/audit.service.js';
import { CurrentPrincipal, type Origin, RequestOrigin } from '../access/caller.js';
import { editorOf } from '../access/editor.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, Fails } from '../platform/http/answers.js';

/** Years of which the office says that its list of days is complete: no count warns of them any more. */
@ApiTags('calendar')
@Controller('api/calendar-years')
@Allow('admin', 'organizer')
export class CalendarYearsController {
  constructor(
    private readonly calendar: CalendarEditing,
    private readonly audit: Audit,
  ) {}

  @Put(':year')
  @Answers(calendarDaysAnswer)
  @Fails('INVALID_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'FOREIGN_ORIGIN')
  async declare(
    @Param('year', { schema: calendarYearNumber }) year: number,
    @CurrentPrincipal() by: Principal,
    @RequestOrigin() { address }: Origin,
  ): Promise<CalendarDaysAnswer> {
    await this.calendar.declare(year, editorOf(by));
    await this.audit.record('calendar_changed', { by, subject: `${year}`, address, detail: { change: 'declared' } });
    return this.calendar.year(year);
  }

  @Delete(':year')
  @Answers(calendarDaysAnswer)
  @Fails('INVALID_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'FOREIGN_ORIGIN')
  async withdraw(
    @Param('year', { schema: calendarYearNumber }) year: number,
    @CurrentPrincipal() by: Principal,
    @RequestOrigin() { address }: Origin,
  ): Promise<CalendarDaysAnswer> {
    await this.calendar.withdraw(year);
    await this.audit.record('calendar_changed', { by, subject: `${year}`, address, detail: { change: 'withdrawn' } });
    return this.calendar.year(year);
  }
}
