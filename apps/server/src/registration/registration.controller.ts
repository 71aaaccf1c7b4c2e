import {
  identifier,
  type RegistrationQuery,
  registrationQuery,
  type RegistrationView,
  registrationView,
} from '@diemcau/contract';
import { RegistrationQueries } from '@diemcau/runtime';
import type { Actor } from '@diemcau/session';
import { Controller, Get, Param, Query, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../access/caller.js';
import { AppError } from '../platform/errors/app-error.js';
import { PlanningRefusals } from '../platform/errors/planning-refusals.interceptor.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, Fails } from '../platform/http/answers.js';

/** What a point was invited to, what it has registered and what it still owes; it answers with commands. */
@ApiTags('registration')
@Controller('api/sessions/:sessionId/registration')
@UseInterceptors(PlanningRefusals)
export class RegistrationController {
  constructor(private readonly registration: RegistrationQueries) {}

  @Get()
  @Allow('operator')
  @Answers(registrationView)
  @Fails('FORBIDDEN', 'NOT_FOUND', 'NOT_ISSUED')
  own(
    @Param('sessionId', { schema: identifier }) sessionId: string,
    @Query({ schema: registrationQuery }) page: RegistrationQuery,
    @CurrentActor() { pointId }: Actor,
  ): Promise<RegistrationView> {
    if (pointId === null) throw new AppError('FORBIDDEN');
    return this.registration.of(sessionId, pointId, pointId, page);
  }

  /** Of a point below the caller's own; the desk may look at any. */
  @Get(':pointId')
  @Allow('admin', 'organizer', 'secretary', 'technician', 'operator')
  @Answers(registrationView)
  @Fails('FORBIDDEN', 'NOT_FOUND', 'NOT_ISSUED')
  one(
    @Param('sessionId', { schema: identifier }) sessionId: string,
    @Param('pointId', { schema: identifier }) pointId: string,
    @Query({ schema: registrationQuery }) page: RegistrationQuery,
    @CurrentActor() by: Actor,
  ): Promise<RegistrationView> {
    return this.registration.of(sessionId, by.pointId, pointId, page);
  }
}
