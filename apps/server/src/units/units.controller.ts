import {
  type UnitDetailView,
  type UnitsQuery,
  type UnitsView,
  unitCode,
  unitQuery,
  unitsQuery,
} from '@diemcau/contract';
import { UnitQueries } from '@diemcau/runtime';
import { Controller, Get, Param, Query, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { PlanningRefusals } from '../platform/errors/planning-refusals.interceptor.js';
import { Allow } from '../platform/http/allow.js';
import { Fails } from '../platform/http/answers.js';

/** The administrative units of a day. */
@ApiTags('units')
@Controller('api/units')
@UseInterceptors(PlanningRefusals)
export class UnitsController {
  constructor(private readonly units: UnitQueries) {}

  @Get()
  @Allow('account')
  list(@Query({ schema: unitsQuery }) query: UnitsQuery): Promise<UnitsView> {
    return this.units.list(query);
  }

  @Get(':code')
  @Allow('account')
  @Fails('NOT_FOUND')
  one(
    @Param('code', { schema: unitCode }) code: string,
    @Query({ schema: unitQuery }) query: z.output<typeof unitQuery>,
  ): Promise<UnitDetailView> {
    return this.units.one(code, query.date);
  }
}
