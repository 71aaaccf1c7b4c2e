import {
  type BridgePointView,
  type BridgePointsView,
  type ChangedPointsView,
  type ChangePointsBody,
  type CreatePointBody,
  type PointGroupsView,
  type PointsQuery,
  type ReplacePointBody,
  bridgePointView,
  bridgePointsView,
  changedPointsView,
  changePointsBody,
  createPointBody,
  identifier,
  pointGroupsView,
  pointsQuery,
  replacePointBody,
  versionQuery,
} from '@diemcau/contract';
import { type Editor, PointEdits, PointRegistry } from '@diemcau/runtime';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Put,
  Query,
  UseInterceptors,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { CurrentEditor } from '../access/editor.js';
import { PlanningRefusals } from '../platform/errors/planning-refusals.interceptor.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, AnswersNothing, Fails } from '../platform/http/answers.js';

/** What the place of a point in the registry can be refused for. */
const LINKS = ['UNKNOWN_POINT', 'POINT_CIRCLE', 'GATEWAY_CANNOT_CARRY', 'POINT_IN_USE'] as const;

/** The registry of bridge points; it serves all conferences, so it is open to whoever may create one. */
@ApiTags('bridge points')
@Controller('api/bridge-points')
@Allow('admin', 'organizer')
@UseInterceptors(PlanningRefusals)
export class BridgePointsController {
  constructor(
    private readonly registry: PointRegistry,
    private readonly edits: PointEdits,
  ) {}

  @Get()
  @Answers(bridgePointsView)
  @Fails('INVALID_INPUT')
  list(@Query({ schema: pointsQuery }) query: PointsQuery): Promise<BridgePointsView> {
    return this.registry.list(query);
  }

  @Post()
  @Answers(bridgePointView, 201)
  @Fails('INVALID_INPUT', 'UNKNOWN_UNIT', 'POINT_EXISTS', 'UNKNOWN_POINT', 'GATEWAY_CANNOT_CARRY')
  create(
    @Body({ schema: createPointBody }) body: CreatePointBody,
    @CurrentEditor() by: Editor,
  ): Promise<BridgePointView> {
    return this.edits.create(body, by);
  }

  /** Many points in one go, all or none; what a change does not name stays as it is. */
  @Patch()
  @Answers(changedPointsView)
  @Fails('INVALID_INPUT', 'TOO_LARGE', 'DUPLICATE_ID', 'VERSION_CONFLICT', ...LINKS)
  change(
    @Body({ schema: changePointsBody }) body: ChangePointsBody,
    @CurrentEditor() by: Editor,
  ): Promise<ChangedPointsView> {
    return this.edits.changeAll(body, by);
  }

  @Get('groups')
  @Answers(pointGroupsView)
  groups(): Promise<PointGroupsView> {
    return this.registry.groups();
  }

  @Get(':pointId')
  @Answers(bridgePointView)
  @Fails('INVALID_INPUT', 'NOT_FOUND')
  get(@Param('pointId', { schema: identifier }) id: string): Promise<BridgePointView> {
    return this.registry.get(id);
  }

  @Put(':pointId')
  @Answers(bridgePointView)
  @Fails('INVALID_INPUT', 'NOT_FOUND', 'VERSION_CONFLICT', ...LINKS)
  replace(
    @Param('pointId', { schema: identifier }) id: string,
    @Body({ schema: replacePointBody }) body: ReplacePointBody,
    @CurrentEditor() by: Editor,
  ): Promise<BridgePointView> {
    return this.edits.replace(id, body, by);
  }

  @Delete(':pointId')
  @HttpCode(204)
  @AnswersNothing()
  @Fails('INVALID_INPUT', 'NOT_FOUND', 'VERSION_CONFLICT', 'POINT_IN_USE')
  remove(
    @Param('pointId', { schema: identifier }) id: string,
    @Query({ schema: versionQuery }) query: z.output<typeof versionQuery>,
  ): Promise<void> {
    return this.edits.remove(id, query.version);
  }
}
