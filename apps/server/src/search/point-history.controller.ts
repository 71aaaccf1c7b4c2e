import {
  identifier,
  type PointHistoryAnswer,
  pointHistoryAnswer,
  type PointHistoryQuery,
  pointHistoryQuery,
} from '@diemcau/contract';
import { PastOfPoint, type Principal } from '@diemcau/runtime';
import { Controller, Get, Param, Query, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal } from '../access/caller.js';
import { PlanningRefusals } from '../platform/errors/planning-refusals.interceptor.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, Fails } from '../platform/http/answers.js';
import { viewerOf } from './viewer.js';

/** How a point fared before, for whoever plans with it. */
@ApiTags('bridge points')
@Controller('api/bridge-points/:pointId/history')
@UseInterceptors(PlanningRefusals)
export class PointHistoryController {
  constructor(private readonly past: PastOfPoint) {}

  @Get()
  @Allow('admin', 'organizer')
  @Answers(pointHistoryAnswer)
  @Fails('INVALID_INPUT', 'NOT_FOUND')
  history(
    @Param('pointId', { schema: identifier }) pointId: string,
    @Query({ schema: pointHistoryQuery }) query: PointHistoryQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<PointHistoryAnswer> {
    return this.past.run(viewerOf(principal), pointId, query);
  }
}
