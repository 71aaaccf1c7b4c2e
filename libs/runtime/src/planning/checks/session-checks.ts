import type { CheckGroupAnswer } from '@diemcau/contract';
import { checking } from '@diemcau/planning';
import type { IssuedSession, SessionId } from '@diemcau/session';
import type { Clock } from '../../ports/clock.js';
import type { ConferenceScope } from '../../ports/conferences.js';
import type { UnitCatalogue } from '../../ports/units.js';
import type { WorkingCalendars } from '../../ports/working-calendars.js';
import { inTurns } from '../../turns/system-turns.js';
import type { PlanRecords } from '../sessions/plan-records.js';
import type { PlanParts } from '../sessions/session-plan.js';
import type { SessionStates } from '../sessions/session-states.js';
import { checkAnswer } from './check-answer.js';
import { checkedSitting } from './checked-sitting.js';
import type { OtherSittings } from './other-sittings.js';
import { unitsInForce } from './units-in-force.js';

/** What the checks measure by. */
export interface CheckStandards {
  readonly calendars: WorkingCalendars;
  readonly catalogue: UnitCatalogue;
  readonly clock: Clock;
  /** How many points with media of their own the media servers are planned for. */
  readonly mediaMaxPoints: number;
}

/** When the hours in force were told, if they are not those of the invitation: its notice was judged when it went out. */
const toldAt = ({ plan }: IssuedSession): number | null =>
  plan.changes.findLast(({ kind }) => kind === 'schedule')?.at ?? null;

/** What is to be mended or known before a sitting is issued, and again when its plan changes. */
export class SessionChecks {
  constructor(
    private readonly records: PlanRecords,
    private readonly states: SessionStates,
    private readonly others: OtherSittings,
    private readonly standards: CheckStandards,
  ) {}

  /** `scope`: other conferences are named to the reader only within it. @throws PlanningRefused NOT_FOUND */
  async of(sessionId: SessionId, scope: ConferenceScope): Promise<readonly CheckGroupAnswer[]> {
    const parts = await this.records.of(sessionId);
    return this.judge(parts, await this.states.of(parts.session), scope);
  }

  /** The draft as these records have it. */
  ofDraft(parts: PlanParts, scope: ConferenceScope): Promise<readonly CheckGroupAnswer[]> {
    return this.judge(parts, null, scope);
  }

  private async judge(
    parts: PlanParts,
    state: IssuedSession | null,
    scope: ConferenceScope,
  ): Promise<readonly CheckGroupAnswer[]> {
    const { calendars, catalogue, clock, mediaMaxPoints } = this.standards;
    const registry = state === null ? parts.registry : await this.records.registered(state.plan.points);
    const sitting = checkedSitting(parts, state, registry);
    const now = clock.session();
    const input = {
      ...{ now, mediaMaxPoints, sitting, invitedAt: state === null ? now : toldAt(state) },
      calendar: await calendars.current(),
      others: await this.others.overlapping({ ...sitting, scope }),
      units: unitsInForce(await catalogue.history(), sitting),
    };
    const groups = await inTurns(checking(input));
    return groups.map((group) => checkAnswer(group, sitting));
  }
}
