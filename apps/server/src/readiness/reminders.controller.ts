import { identifier, type RemindersQuery, remindersQuery, type RemindersView, remindersView } from '@diemcau/contract';
import { ReminderQueries } from '@diemcau/runtime';
import { Controller, Get, Param, Query, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PlanningRefusals } from '../platform/errors/planning-refusals.interceptor.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, Fails } from '../platform/http/answers.js';

/** Who owes what before the day, and whom to telephone about it. */
@ApiTags('readiness')
@Controller('api/sessions/:sessionId/reminders')
@UseInterceptors(PlanningRefusals)
export class RemindersController {
  constructor(private readonly reminders: ReminderQueries) {}

  @Get()
  @Allow('admin', 'organizer', 'chair', 'secretary', 'technician')
  @Answers(remindersView)
  @Fails('NOT_FOUND', 'NOT_ISSUED')
  due(
    @Param('sessionId', { schema: identifier }) sessionId: string,
    @Query({ schema: remindersQuery }) query: RemindersQuery,
  ): Promise<RemindersView> {
    return this.reminders.due(sessionId, query);
  }
}
