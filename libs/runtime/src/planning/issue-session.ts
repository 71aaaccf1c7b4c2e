import type { Ack, IssueWarning } from '@diemcau/contract';
import { NOTICE_WORKING_DAYS, noticeGiven } from '@diemcau/planning';
import type { Actor, SessionId } from '@diemcau/session';
import type { Clock } from '../ports/clock.js';
import type { Conferences } from '../ports/conferences.js';
import { settle } from './conference-drafts.js';
import type { PlanRecords } from './plan-records.js';
import { PlanningRefused } from './planning-refused.js';
import { type PlanParts, planOf } from './session-plan.js';
import type { SessionStates } from './session-states.js';

export interface IssueRequest {
  readonly sessionId: SessionId;
  /** The version of the draft that the issuer saw; absent takes it as it is. */
  readonly version: number | undefined;
  readonly by: Actor;
  readonly cmdId: string;
}

/** Answers after which the log may hold the event all the same. */
const UNDECIDED: readonly string[] = ['RETRY_LATER', 'INTERNAL'];

/** Sends a draft out: its plan becomes the first event of the session's log. */
export class IssueSession {
  constructor(
    private readonly conferences: Conferences,
    private readonly records: PlanRecords,
    private readonly states: SessionStates,
    private readonly clock: Clock,
  ) {}

  /**
   * The record is frozen first, so that nobody edits what is being sent. A retry after a fault in between sends the frozen record.
   * @throws PlanningRefused NOT_FOUND, VERSION_CONFLICT, and what a plan can be refused for
   */
  async run(request: IssueRequest): Promise<{ readonly ack: Ack; readonly warnings: readonly IssueWarning[] }> {
    const { sessionId, by, cmdId } = request;
    const parts = await this.records.of(sessionId);
    const plan = planOf(parts);
    const froze = await this.freeze(parts, request.version);
    const ack = await this.states.submit(sessionId, { type: 'IssueSession', data: { plan }, by, cmdId });
    if (!ack.ok && froze && !UNDECIDED.includes(ack.error.code)) await this.thaw(parts);
    return { ack, warnings: ack.ok ? this.warnings(parts) : [] };
  }

  /** False when it was frozen before. */
  private async freeze({ session, conference }: PlanParts, version: number | undefined): Promise<boolean> {
    if (session.frozenAt !== null) return false;
    if (version !== undefined && version !== session.version) {
      throw new PlanningRefused('VERSION_CONFLICT', { current: session.version });
    }
    const change = await this.conferences.freeze(session, conference, this.clock.wall());
    if (change === 'frozen') return false;
    settle(change, (await this.conferences.session(session.id))?.version);
    return true;
  }

  private async thaw({ session }: PlanParts): Promise<void> {
    const issued = await this.states.of({ id: session.id, frozenAt: this.clock.wall() });
    if (issued === null) await this.conferences.thaw(session.id);
  }

  private warnings({ session }: PlanParts): readonly IssueWarning[] {
    const { workingDays, short } = noticeGiven(this.clock.session(), session.startsAt);
    return short ? [{ code: 'SHORT_NOTICE', params: { workingDays, wanted: NOTICE_WORKING_DAYS } }] : [];
  }
}
