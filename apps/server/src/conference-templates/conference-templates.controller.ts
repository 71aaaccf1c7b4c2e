import {
  type FromTemplateBody,
  type FromTemplateView,
  type SaveTemplateBody,
  type TemplateView,
  type TemplatesView,
  fromTemplateBody,
  fromTemplateView,
  identifier,
  saveTemplateBody,
  templateView,
  templatesView,
  versionQuery,
} from '@diemcau/contract';
import { type Editor, type Principal, SavedTemplates } from '@diemcau/runtime';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { AccessService } from '../access/access.service.js';
import { CurrentPrincipal, type Origin, RequestOrigin } from '../access/caller.js';
import { CurrentEditor } from '../access/editor.js';
import { ConferenceOwners } from '../conferences/conference-owners.js';
import { AppError } from '../platform/errors/app-error.js';
import { PlanningRefusals } from '../platform/errors/planning-refusals.interceptor.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, AnswersNothing, Fails } from '../platform/http/answers.js';

/** Templates of conferences; they serve all, so they are open to whoever may create a conference. */
@ApiTags('conference templates')
@Controller('api/conference-templates')
@Allow('admin', 'organizer')
@UseInterceptors(PlanningRefusals)
export class ConferenceTemplatesController {
  constructor(
    private readonly templates: SavedTemplates,
    private readonly owners: ConferenceOwners,
    private readonly access: AccessService,
  ) {}

  @Get()
  @Answers(templatesView)
  list(): Promise<TemplatesView> {
    return this.templates.list();
  }

  @Get(':templateId')
  @Answers(templateView)
  @Fails('INVALID_INPUT', 'NOT_FOUND')
  get(@Param('templateId', { schema: identifier }) id: string): Promise<TemplateView> {
    return this.templates.get(id);
  }

  /** Of a conference that the caller organizes: knowing its id is not enough. */
  @Post()
  @Answers(templateView, 201)
  @Fails('INVALID_INPUT', 'FORBIDDEN', 'NOT_FOUND', 'TEMPLATE_EXISTS')
  async save(
    @Body({ schema: saveTemplateBody }) body: SaveTemplateBody,
    @CurrentPrincipal() principal: Principal,
    @CurrentEditor() by: Editor,
  ): Promise<TemplateView> {
    const actor = await this.access.actorFor(principal, { conferenceId: body.conferenceId });
    const may = actor?.roles.some((role) => role === 'admin' || role === 'organizer') ?? false;
    if (!may) throw new AppError('FORBIDDEN');
    return this.templates.save(body, by);
  }

  @Delete(':templateId')
  @HttpCode(204)
  @AnswersNothing()
  @Fails('INVALID_INPUT', 'NOT_FOUND', 'VERSION_CONFLICT')
  remove(
    @Param('templateId', { schema: identifier }) id: string,
    @Query({ schema: versionQuery }) query: z.output<typeof versionQuery>,
  ): Promise<void> {
    return this.templates.remove(id, query.version);
  }

  /** A new draft; the caller becomes its organizer. */
  @Post(':templateId/conferences')
  @Answers(fromTemplateView, 201)
  @Fails(
    ...(['INVALID_INPUT', 'TOO_LARGE', 'NOT_FOUND', 'ENDS_BEFORE_START', 'DATE_OUT_OF_RANGE'] as const),
    ...(['UNKNOWN_POINT', 'UNKNOWN_SET', 'DUPLICATE_ID'] as const),
  )
  begin(
    @Param('templateId', { schema: identifier }) id: string,
    @Body({ schema: fromTemplateBody }) body: FromTemplateBody,
    @CurrentPrincipal() principal: Principal,
    @CurrentEditor() by: Editor,
    @RequestOrigin() { address }: Origin,
  ): Promise<FromTemplateView> {
    return this.templates.begin(id, body, by, (newId) => this.owners.own(newId, principal, address));
  }
}
