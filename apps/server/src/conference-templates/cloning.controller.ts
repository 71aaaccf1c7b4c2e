import {
  type CloneConferenceBody,
  type CloneView,
  cloneConferenceBody,
  cloneView,
  identifier,
} from '@diemcau/contract';
import { ConferenceCloning, type Editor, type Principal } from '@diemcau/runtime';
import { Body, Controller, Param, Post, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, type Origin, RequestOrigin } from '../access/caller.js';
import { CurrentEditor } from '../access/editor.js';
import { ConferenceOwners } from '../conferences/conference-owners.js';
import { AppError } from '../platform/errors/app-error.js';
import { PlanningRefusals } from '../platform/errors/planning-refusals.interceptor.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, Fails } from '../platform/http/answers.js';

const mayPlan = (principal: Principal): boolean => principal.kind === 'account' && principal.globalRoles.length > 0;

/** "Nhân bản": a new draft of a conference, whatever became of it. */
@ApiTags('conferences')
@Controller('api/conferences/:conferenceId/clone')
@UseInterceptors(PlanningRefusals)
export class CloningController {
  constructor(
    private readonly cloning: ConferenceCloning,
    private readonly owners: ConferenceOwners,
  ) {}

  /** The caller becomes the organizer of the copy: a new conference takes the right to plan conferences, not only to run this one. */
  @Post()
  @Allow('admin', 'organizer')
  @Answers(cloneView, 201)
  @Fails('INVALID_INPUT', 'FORBIDDEN', 'NOT_FOUND', 'DATE_OUT_OF_RANGE', 'UNKNOWN_POINT')
  clone(
    @Param('conferenceId', { schema: identifier }) id: string,
    @Body({ schema: cloneConferenceBody }) body: CloneConferenceBody,
    @CurrentPrincipal() principal: Principal,
    @CurrentEditor() by: Editor,
    @RequestOrigin() { address }: Origin,
  ): Promise<CloneView> {
    if (!mayPlan(principal)) throw new AppError('FORBIDDEN');
    return this.cloning.run(id, body, by, (copyId) => this.owners.own(copyId, principal, address));
  }
}
