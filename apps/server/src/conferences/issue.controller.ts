import { type IssueBody, type IssuedView, identifier, issueBody, issuedView } from '@diemcau/contract';
import { IssueSession } from '@diemcau/runtime';
import { Body, Controller, HttpCode, Param, Post, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentSender, type Sender } from '../access/caller.js';
import { PlanningRefusals } from '../platform/errors/planning-refusals.interceptor.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, Fails } from '../platform/http/answers.js';
import { seqOf } from '../session-commands/ack-answer.js';
import { CommandId, IdempotencyKey } from '../session-commands/command-id.js';
import { ConferenceOwners } from './conference-owners.js';
import { LinksAfterIssue } from './links-after-issue.js';

/** The invitation goes out, and with it the ways in. */
@ApiTags('sessions')
@Controller('api/sessions/:sessionId/issue')
@UseInterceptors(PlanningRefusals)
export class IssueController {
  constructor(
    private readonly issuing: IssueSession,
    private readonly links: LinksAfterIssue,
    private readonly owners: ConferenceOwners,
  ) {}

  /**
   * With an Idempotency-Key the same request may be sent again: what was issued stays so, and links that could not be made
   * (RETRY_LATER with `issued`) are made.
   */
  @Post()
  @HttpCode(200)
  @Allow('admin', 'organizer')
  @Answers(issuedView)
  @Fails(
    ...(['NOT_FOUND', 'VERSION_CONFLICT', 'CHECKS_FAILED', 'SESSION_IN_PAST', 'CHAIR_REQUIRED'] as const),
    ...(['AGENDA_REQUIRED', 'CENTRAL_POINT_REQUIRED', 'GATEWAY_CANNOT_CARRY', 'RETRY_LATER'] as const),
    ...(['ALREADY_ISSUED', 'UNKNOWN_POINT', 'UNKNOWN_CHAIR', 'POINT_CANNOT_SPEAK', 'BAD_IDEMPOTENCY_KEY'] as const),
  )
  async issue(
    @Param('sessionId', { schema: identifier }) sessionId: string,
    @Body({ schema: issueBody }) { version, links }: IssueBody,
    @CurrentSender() { actor: by, principal, address }: Sender,
    @IdempotencyKey(CommandId) cmdId: string,
  ): Promise<IssuedView> {
    const scope = await this.owners.scopeOf(principal);
    const { ack, warnings } = await this.issuing.run({ sessionId, version, by, cmdId, scope });
    const seq = seqOf(ack);
    return { seq, links: await this.links.make({ sessionId, seq, wanted: links, principal, address }), warnings };
  }
}
