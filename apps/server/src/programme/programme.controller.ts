import {
  type PasteProgrammeBody,
  type PasteProgrammeView,
  type ProgrammeView,
  identifier,
  pasteProgrammeBody,
  pasteProgrammeView,
  programmeView,
} from '@diemcau/contract';
import { ProgrammePaste, ProgrammeQueries } from '@diemcau/runtime';
import { Body, Controller, Get, HttpCode, Param, Post, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PlanningRefusals } from '../platform/errors/planning-refusals.interceptor.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, Fails } from '../platform/http/answers.js';

/** The programme of a sitting with its hours, and what a pasted one would make of it. */
@ApiTags('sessions')
@Controller('api/sessions/:sessionId/programme')
@UseInterceptors(PlanningRefusals)
export class ProgrammeController {
  constructor(
    private readonly queries: ProgrammeQueries,
    private readonly pasting: ProgrammePaste,
  ) {}

  @Get()
  @Allow('admin', 'organizer', 'chair', 'secretary', 'technician', 'mc', 'reception')
  @Answers(programmeView)
  @Fails('UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND')
  programme(@Param('sessionId', { schema: identifier }) id: string): Promise<ProgrammeView> {
    return this.queries.of(id);
  }

  /** A preview: nothing is written. */
  @Post('paste')
  @HttpCode(200)
  @Allow('admin', 'organizer')
  @Answers(pasteProgrammeView)
  @Fails(
    'INVALID_INPUT',
    'UNAUTHENTICATED',
    'FORBIDDEN',
    'FOREIGN_ORIGIN',
    'NOT_FOUND',
    'PASTE_EMPTY',
    'PASTE_TOO_LONG',
    'PASTE_NO_TITLE',
  )
  paste(
    @Param('sessionId', { schema: identifier }) id: string,
    @Body({ schema: pasteProgrammeBody }) body: PasteProgrammeBody,
  ): Promise<PasteProgrammeView> {
    return this.pasting.preview(id, body);
  }
}
