import {
  type FollowUnitsBody,
  type FollowedUnitsView,
  type UnitDetailView,
  type UnitsQuery,
  type UnitsView,
  followUnitsBody,
  followedUnits,
  unitCode,
  unitDetailView,
  unitQuery,
  unitsQuery,
  unitsView,
} from '@diemcau/contract';
import { UnitQueries } from '@diemcau/runtime';
import { Body, Controller, Get, HttpCode, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { PlanningRefusals } from '../platform/errors/planning-refusals.interceptor.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, Fails } from '../platform/http/answers.js';

/** The administrative units of a day. */
@ApiTags('units')
@Controller('api/units')
@UseInterceptors(PlanningRefusals)
export class UnitsController {
  constructor(private readonly units: UnitQueries) {}

  @Get()
  @Allow('account')
  @Answers(unitsView)
  @Fails('INVALID_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN')
  list(@Query({ schema: unitsQuery }) query: UnitsQuery): Promise<UnitsView> {
    return this.units.list(query);
  }

  /** What became of units when they were renamed, merged or split; a list of thousands at once. */
  @Post('follow')
  @HttpCode(200)
  @Allow('account')
  @Answers(followedUnits)
  @Fails('INVALID_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'FOREIGN_ORIGIN')
  follow(@Body({ schema: followUnitsBody }) body: FollowUnitsBody): Promise<FollowedUnitsView> {
    return this.units.follow(body);
  }

  @Get(':code')
  @Allow('account')
  @Answers(unitDetailView)
  @Fails('INVALID_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND')
  one(
    @Param('code', { schema: unitCode }) code: string,
    @Query({ schema: unitQuery }) query: z.output<typeof unitQuery>,
  ): Promise<UnitDetailView> {
    return this.units.one(code, query.date);
  }
}
