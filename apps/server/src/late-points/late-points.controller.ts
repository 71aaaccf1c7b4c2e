import {
  type LatePointAnswer,
  type LatePointBody,
  type LinkAnswer,
  identifier,
  latePointAnswer,
  latePointBody,
} from '@diemcau/contract';
import { LatePoints } from '@diemcau/runtime';
import { Body, Controller, HttpCode, Param, Post, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentSender, type Sender } from '../access/caller.js';
import { LinkPresenter } from '../access/links/link-presenter.js';
import { Links } from '../access/links/links.service.js';
import { seqOf } from '../session-commands/ack-answer.js';
import { CommandId, IdempotencyKey } from '../session-commands/command-id.js';
import { LinksAfterIssue } from '../conferences/links-after-issue.js';
import { AppError } from '../platform/errors/app-error.js';
import { PlanningRefusals } from '../platform/errors/planning-refusals.interceptor.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, Fails } from '../platform/http/answers.js';

/** A point that comes after the invitation went out, perhaps on the very day. */
@ApiTags('sessions')
@Controller('api/sessions/:sessionId/points')
@UseInterceptors(PlanningRefusals)
export class LatePointsController {
  constructor(
    private readonly late: LatePoints,
    private readonly afterwards: LinksAfterIssue,
    private readonly links: Links,
    private readonly presenter: LinkPresenter,
  ) {}

  /** With an Idempotency-Key the same request may be sent again; it adds one point. */
  @Post()
  @HttpCode(200)
  @Allow('admin', 'organizer', 'secretary')
  @Answers(latePointAnswer)
  @Fails(
    ...(['NOT_FOUND', 'DUPLICATE_ID', 'POINT_CIRCLE', 'GATEWAY_CANNOT_CARRY', 'RETRY_LATER'] as const),
    ...(['NOT_ISSUED', 'UNKNOWN_POINT', 'UNKNOWN_UNIT', 'POINT_EXISTS', 'POINT_CANNOT_SPEAK'] as const),
    ...(['WRONG_PHASE', 'REASON_REQUIRED', 'ATTENDANCE_LOCKED', 'BAD_IDEMPOTENCY_KEY'] as const),
  )
  async add(
    @Param('sessionId', { schema: identifier }) sessionId: string,
    @Body({ schema: latePointBody }) body: LatePointBody,
    @CurrentSender() { actor: by, principal, address }: Sender,
    @IdempotencyKey(CommandId) cmdId: string,
  ): Promise<LatePointAnswer> {
    const editor = { id: by.id, name: by.name };
    const { ack, pointId } = await this.late.add({ sessionId, body, by, editor, cmdId });
    const seq = seqOf(ack);
    const wanted = { boards: [], notBefore: null, expiresAt: null };
    await this.afterwards.make({ sessionId, seq, wanted, principal, address });
    return { seq, pointId, link: await this.linkOf(sessionId, pointId) };
  }

  private async linkOf(sessionId: string, pointId: string): Promise<LinkAnswer> {
    const { session, links } = await this.links.ofPoint(sessionId, pointId);
    const [link] = await this.presenter.present(session, links);
    if (link === undefined) throw new AppError('RETRY_LATER');
    return link;
  }
}
