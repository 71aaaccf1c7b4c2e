import { type ChecksAnswer, checksAnswer, identifier } from '@diemcau/contract';
import { type Principal, SessionChecks } from '@diemcau/runtime';
import { Controller, Get, Param, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal } from '../access/caller.js';
import { ConferenceOwners } from '../conferences/conference-owners.js';
import { PlanningRefusals } from '../platform/errors/planning-refusals.interceptor.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, Fails } from '../platform/http/answers.js';

/** "Kiểm tra": conflicts and gaps of a draft, or of the plan in force once it was issued. */
@ApiTags('sessions')
@Controller('api/sessions/:sessionId/checks')
@UseInterceptors(PlanningRefusals)
export class ChecksController {
  constructor(
    private readonly checks: SessionChecks,
    private readonly owners: ConferenceOwners,
  ) {}

  /** Other conferences are named to the caller only where he has a part in them. */
  @Get()
  @Allow('admin', 'organizer', 'chair', 'secretary', 'technician', 'mc', 'reception')
  @Answers(checksAnswer)
  @Fails('NOT_FOUND')
  async list(
    @Param('sessionId', { schema: identifier }) id: string,
    @CurrentPrincipal() principal: Principal,
  ): Promise<ChecksAnswer> {
    return { checks: await this.checks.of(id, await this.owners.scopeOf(principal)) };
  }
}
