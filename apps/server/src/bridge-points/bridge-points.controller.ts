import {
  type BridgePointView,
  type BridgePointsView,
  type CreatePointBody,
  type PointsQuery,
  type ProvincePointsBody,
  type ProvincePointsView,
  type ReplacePointBody,
  createPointBody,
  identifier,
  pointsQuery,
  provincePointsBody,
  replacePointBody,
  versionQuery,
} from '@diemcau/contract';
import { PointRegistry, ProvinceCreation } from '@diemcau/runtime';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { PlanningRefusals } from '../platform/errors/planning-refusals.interceptor.js';
import { Allow } from '../platform/http/allow.js';
import { Fails } from '../platform/http/answers.js';

/** The registry of bridge points; it serves all conferences, so it is open to whoever may create one. */
@ApiTags('bridge points')
@Controller('api/bridge-points')
@Allow('admin', 'organizer')
@UseInterceptors(PlanningRefusals)
export class BridgePointsController {
  constructor(
    private readonly registry: PointRegistry,
    private readonly provinces: ProvinceCreation,
  ) {}

  @Get()
  list(@Query({ schema: pointsQuery }) query: PointsQuery): Promise<BridgePointsView> {
    return this.registry.list(query);
  }

  /** Creates what is missing; says how much that was. */
  @Post('province')
  @HttpCode(200)
  @Fails('UNKNOWN_PROVINCE')
  province(@Body({ schema: provincePointsBody }) body: ProvincePointsBody): Promise<ProvincePointsView> {
    return this.provinces.run(body);
  }

  @Post()
  create(@Body({ schema: createPointBody }) body: CreatePointBody): Promise<BridgePointView> {
    return this.registry.create(body);
  }

  @Get(':pointId')
  @Fails('NOT_FOUND')
  get(@Param('pointId', { schema: identifier }) id: string): Promise<BridgePointView> {
    return this.registry.get(id);
  }

  @Put(':pointId')
  @Fails('NOT_FOUND', 'VERSION_CONFLICT', 'POINT_CIRCLE')
  replace(
    @Param('pointId', { schema: identifier }) id: string,
    @Body({ schema: replacePointBody }) body: ReplacePointBody,
  ): Promise<BridgePointView> {
    return this.registry.replace(id, body);
  }

  @Delete(':pointId')
  @HttpCode(204)
  @Fails('NOT_FOUND', 'VERSION_CONFLICT')
  remove(
    @Param('pointId', { schema: identifier }) id: string,
    @Query({ schema: versionQuery }) query: z.output<typeof versionQuery>,
  ): Promise<void> {
    return this.registry.remove(id, query.version);
  }
}
