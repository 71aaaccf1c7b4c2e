import type { Ack, IssueWarning } from '@diemcau/contract';
import { NOTICE_WORKING_DAYS, noticeGiven } from '@diemcau/planning';
import type { Actor, SessionId } from '@diemcau/session';
import type { Clock } from '../../ports/clock.js';
import type { FrozenDrafts } from './frozen-drafts.js';
import type { PlanRecords } from './plan-records.js';
import { type PlanParts, planOf } from './session-plan.js';
import type { SessionStates } from './session-states.js';

export interface IssueRequest {
  readonly sessionId: SessionId;
  /** The version of the draft that the issuer saw; absent takes it as it is. */
  readonly version: number | undefined;
  readonly by: Actor;
  readonly cmdId: string;
}

export interface IssueAnswer {
  readonly ack: Ack;
  readonly warnings: readonly IssueWarning[];
}

/** Answers after which the log may hold the event all the same. */
const UNDECIDED: readonly string[] = ['RETRY_LATER', 'INTERNAL'];

/** Sends a draft out: its plan becomes the first event of the session's log. */
export class IssueSession {
  constructor(
    private readonly records: PlanRecords,
    private readonly states: SessionStates,
    private readonly clock: Clock,
    private readonly frozen: FrozenDrafts,
  ) {}

  /**
   * The record is frozen first, so that nobody edits what is being sent. After a fault in between it is a draft again, or issued if the log has it.
   * @throws PlanningRefused NOT_FOUND, VERSION_CONFLICT, and what a plan can be refused for
   */
  run(request: IssueRequest): Promise<IssueAnswer> {
    return this.frozen.sending(request.sessionId, () => this.send(request));
  }

  private async send({ sessionId, version, by, cmdId }: IssueRequest): Promise<IssueAnswer> {
    const parts = await this.records.of(sessionId);
    const plan = planOf(parts);
    const froze = await this.frozen.freeze(parts, version);
    const ack = await this.states.submit(sessionId, { type: 'IssueSession', data: { plan }, by, cmdId });
    if (!ack.ok && froze && !UNDECIDED.includes(ack.error.code)) await this.frozen.release(sessionId);
    return { ack, warnings: ack.ok ? this.warnings(parts) : [] };
  }

  private warnings({ session }: PlanParts): readonly IssueWarning[] {
    const { workingDays, short } = noticeGiven(this.clock.session(), session.startsAt);
    return short ? [{ code: 'SHORT_NOTICE', params: { workingDays, wanted: NOTICE_WORKING_DAYS } }] : [];
  }
}
