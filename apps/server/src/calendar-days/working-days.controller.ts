import { type WorkingDaysAnswer, workingDaysAnswer, type WorkingDaysQuery, workingDaysQuery } from '@diemcau/contract';
import { CalendarEditing } from '@diemcau/runtime';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../platform/http/allow.js';
import { Answers, Fails } from '../platform/http/answers.js';

/** Counting working days: how much notice, how long until a deadline. */
@ApiTags('calendar')
@Controller('api/working-days')
export class WorkingDaysController {
  constructor(private readonly calendar: CalendarEditing) {}

  @Get()
  @Allow('account')
  @Answers(workingDaysAnswer)
  @Fails('INVALID_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN')
  count(@Query({ schema: workingDaysQuery }) query: WorkingDaysQuery): Promise<WorkingDaysAnswer> {
    return this.calendar.workingDays(query);
  }
}
