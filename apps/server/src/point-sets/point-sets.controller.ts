import {
  type CreateSetBody,
  type PointSetsView,
  type PointSetView,
  type ReplaceSetBody,
  createSetBody,
  identifier,
  pointSetsView,
  pointSetView,
  replaceSetBody,
  versionQuery,
} from '@diemcau/contract';
import { type Editor, SavedSets } from '@diemcau/runtime';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { CurrentEditor } from '../access/editor.js';
import { PlanningRefusals } from '../platform/errors/planning-refusals.interceptor.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, AnswersNothing, Fails } from '../platform/http/answers.js';

/** Saved sets of bridge points; they serve all conferences, as the registry does. */
@ApiTags('bridge points')
@Controller('api/point-sets')
@Allow('admin', 'organizer')
@UseInterceptors(PlanningRefusals)
export class PointSetsController {
  constructor(private readonly sets: SavedSets) {}

  @Get()
  @Answers(pointSetsView)
  list(): Promise<PointSetsView> {
    return this.sets.list();
  }

  @Post()
  @Answers(pointSetView, 201)
  @Fails('INVALID_INPUT', 'TOO_LARGE', 'SET_EXISTS', 'DUPLICATE_ID', 'UNKNOWN_POINT')
  create(@Body({ schema: createSetBody }) body: CreateSetBody, @CurrentEditor() by: Editor): Promise<PointSetView> {
    return this.sets.create(body, by);
  }

  /** With the points that are in it now, in the registry's order. */
  @Get(':setId')
  @Answers(pointSetView)
  @Fails('INVALID_INPUT', 'NOT_FOUND')
  get(@Param('setId', { schema: identifier }) id: string): Promise<PointSetView> {
    return this.sets.get(id);
  }

  @Put(':setId')
  @Answers(pointSetView)
  @Fails('INVALID_INPUT', 'TOO_LARGE', 'NOT_FOUND', 'VERSION_CONFLICT', 'SET_EXISTS', 'DUPLICATE_ID', 'UNKNOWN_POINT')
  replace(
    @Param('setId', { schema: identifier }) id: string,
    @Body({ schema: replaceSetBody }) body: ReplaceSetBody,
    @CurrentEditor() by: Editor,
  ): Promise<PointSetView> {
    return this.sets.replace(id, body, by);
  }

  @Delete(':setId')
  @HttpCode(204)
  @AnswersNothing()
  @Fails('INVALID_INPUT', 'NOT_FOUND', 'VERSION_CONFLICT')
  remove(
    @Param('setId', { schema: identifier }) id: string,
    @Query({ schema: versionQuery }) query: z.output<typeof versionQuery>,
  ): Promise<void> {
    return this.sets.remove(id, query.version);
  }
}
