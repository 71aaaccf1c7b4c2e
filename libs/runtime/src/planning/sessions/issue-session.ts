import type { Ack, CheckGroupAnswer, PlanningErrorCode } from '@diemcau/contract';
import type { Actor, RefusalCode, SessionId } from '@diemcau/session';
import type { ConferenceScope } from '../../ports/conferences.js';
import type { SessionChecks } from '../checks/session-checks.js';
import { PlanningRefused } from '../planning-refused.js';
import type { FrozenDrafts } from './frozen-drafts.js';
import type { PlanRecords } from './plan-records.js';
import { planOf } from './session-plan.js';
import type { SessionStates } from './session-states.js';

export interface IssueRequest {
  readonly sessionId: SessionId;
  /** The version of the draft that the issuer saw; absent takes it as it is. */
  readonly version: number | undefined;
  readonly by: Actor;
  readonly cmdId: string;
  /** Other conferences are named to him only within it. */
  readonly scope: ConferenceScope;
}

export interface IssueAnswer {
  readonly ack: Ack;
  readonly warnings: readonly CheckGroupAnswer[];
}

/** Answers after which the log may hold the event all the same. */
const UNDECIDED: readonly string[] = ['RETRY_LATER', 'INTERNAL'];

/** One thing that blocks is refused by its own name, several together. */
const refuseBlocked = (checks: readonly CheckGroupAnswer[]): void => {
  const [first, ...more] = checks.filter(({ level }) => level === 'blocks');
  if (first === undefined) return;
  const codes = [first, ...more].map(({ code }) => code).join(', ');
  if (more.length > 0) throw new PlanningRefused('CHECKS_FAILED', { codes });
  throw new PlanningRefused(first.code as PlanningErrorCode & RefusalCode, first.findings[0]?.params ?? {});
};

/** Sends a draft out: its plan becomes the first event of the session's log. */
export class IssueSession {
  constructor(
    private readonly records: PlanRecords,
    private readonly states: SessionStates,
    private readonly checks: SessionChecks,
    private readonly frozen: FrozenDrafts,
  ) {}

  /**
   * The record is frozen first, so that nobody edits what is being sent. After a fault in between it is a draft again, or issued if the log has it.
   * @throws PlanningRefused NOT_FOUND, VERSION_CONFLICT, CHECKS_FAILED, and what a plan can be refused for
   */
  run(request: IssueRequest): Promise<IssueAnswer> {
    return this.frozen.sending(request.sessionId, () => this.send(request));
  }

  private async send({ sessionId, version, by, cmdId, scope }: IssueRequest): Promise<IssueAnswer> {
    const parts = await this.records.of(sessionId);
    // The record of an issued session is still what was sent: a retry is warned of the same.
    const checks = await this.checks.ofDraft(parts, scope);
    if (parts.session.frozenAt === null) refuseBlocked(checks);
    const plan = planOf(parts);
    const froze = await this.frozen.freeze(parts, version);
    const ack = await this.states.submit(sessionId, { type: 'IssueSession', data: { plan }, by, cmdId });
    if (!ack.ok && froze && !UNDECIDED.includes(ack.error.code)) await this.frozen.release(sessionId);
    return { ack, warnings: checks.filter(({ level }) => level === 'warns') };
  }
}
