import { identifier, type ReadinessQuery, readinessQuery, type ReadinessView, readinessView } from '@diemcau/contract';
import { ReadinessQueries } from '@diemcau/runtime';
import { Controller, Get, Param, Query, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PlanningRefusals } from '../platform/errors/planning-refusals.interceptor.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, Fails } from '../platform/http/answers.js';

/** "Sẵn sàng": the five steps as figures, and the points, worst first. */
@ApiTags('readiness')
@Controller('api/sessions/:sessionId/readiness')
@UseInterceptors(PlanningRefusals)
export class ReadinessController {
  constructor(private readonly readiness: ReadinessQueries) {}

  @Get()
  @Allow('admin', 'organizer', 'chair', 'secretary', 'technician', 'mc', 'reception')
  @Answers(readinessView)
  @Fails('NOT_FOUND', 'NOT_ISSUED')
  overview(
    @Param('sessionId', { schema: identifier }) sessionId: string,
    @Query({ schema: readinessQuery }) query: ReadinessQuery,
  ): Promise<ReadinessView> {
    return this.readiness.overview(sessionId, query);
  }
}
