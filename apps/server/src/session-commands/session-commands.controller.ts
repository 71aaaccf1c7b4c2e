import {
  type CommandView,
  type DoneView,
  commandAnswer,
  commandRequest,
  doneAnswer,
  identifier,
  parseCommand,
  reasonBody,
  rescheduleBody,
} from '@diemcau/contract';
import type { Principal } from '@diemcau/runtime';
import { type Actor, REFUSAL_CODES } from '@diemcau/session';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { CurrentActor, CurrentPrincipal } from '../access/caller.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, Fails, Takes } from '../platform/http/answers.js';
import { seqOf } from './ack-answer.js';
import { CommandId, IdempotencyKey } from './command-id.js';
import { CommandThrottle } from './command-throttle.js';
import { SessionCommands } from './session-commands.js';

/** What any change of the hours or of the fate of a sitting may be refused with. */
const LIFECYCLE = ['BAD_IDEMPOTENCY_KEY', 'NOT_ISSUED', 'WRONG_PHASE', 'REASON_REQUIRED'] as const;

/** Commands to an issued session by HTTP: the same mailbox, the same rules and the same log as by socket. */
@ApiTags('sessions')
@Controller('api/sessions/:sessionId')
export class SessionCommandsController {
  constructor(
    private readonly commands: SessionCommands,
    private readonly throttle: CommandThrottle,
  ) {}

  @Post('postpone')
  @HttpCode(200)
  @Answers(doneAnswer)
  @Fails(...LIFECYCLE)
  @Allow('admin', 'organizer', 'chair')
  async postpone(
    @Param('sessionId', { schema: identifier }) id: string,
    @Body({ schema: reasonBody }) data: z.output<typeof reasonBody>,
    @CurrentActor() by: Actor,
    @IdempotencyKey(CommandId) cmdId: string,
  ): Promise<DoneView> {
    return { seq: await this.commands.submit(id, { type: 'PostponeSession', data, by, cmdId }) };
  }

  @Post('reschedule')
  @HttpCode(200)
  @Answers(doneAnswer)
  @Fails(...LIFECYCLE, 'ENDS_BEFORE_START', 'NOTHING_CHANGED')
  @Allow('admin', 'organizer')
  async reschedule(
    @Param('sessionId', { schema: identifier }) id: string,
    @Body({ schema: rescheduleBody }) data: z.output<typeof rescheduleBody>,
    @CurrentActor() by: Actor,
    @IdempotencyKey(CommandId) cmdId: string,
  ): Promise<DoneView> {
    return { seq: await this.commands.submit(id, { type: 'RescheduleSession', data, by, cmdId }) };
  }

  @Post('cancel')
  @HttpCode(200)
  @Answers(doneAnswer)
  @Fails(...LIFECYCLE)
  @Allow('admin', 'organizer', 'chair')
  async cancel(
    @Param('sessionId', { schema: identifier }) id: string,
    @Body({ schema: reasonBody }) data: z.output<typeof reasonBody>,
    @CurrentActor() by: Actor,
    @IdempotencyKey(CommandId) cmdId: string,
  ): Promise<DoneView> {
    return { seq: await this.commands.submit(id, { type: 'CancelSession', data, by, cmdId }) };
  }

  /** The frame and the answer of the socket's `command`; what may be sent depends on the sender's role, as there. */
  @Post('commands')
  @HttpCode(200)
  @Takes(commandRequest)
  @Answers(commandAnswer)
  @Fails('NOT_FOUND', ...REFUSAL_CODES)
  @Allow('admin', 'organizer', 'chair', 'secretary', 'technician', 'mc', 'reception', 'operator')
  async command(
    @Param('sessionId', { schema: identifier }) id: string,
    @Body() frame: unknown,
    @CurrentActor() by: Actor,
    @CurrentPrincipal() principal: Principal,
  ): Promise<CommandView> {
    await this.throttle.pass(principal, by);
    const parsed = parseCommand(frame);
    if (!parsed.ok) return { ok: true, seq: seqOf(parsed) };
    const { body, cmdId, occurredAt } = parsed;
    const happened = occurredAt === undefined ? {} : { occurredAt };
    return { ok: true, seq: await this.commands.submit(id, { ...body, cmdId, by, ...happened }) };
  }
}
