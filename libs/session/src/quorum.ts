import { attendanceTotals } from './attendance/attendance-totals.js';
import type { QuorumBase } from './plan/plan.state.js';
import type { IssuedSession } from './session.state.js';

export interface QuorumCount {
  readonly base: QuorumBase;
  readonly present: number;
  readonly total: number;
  /** The smallest number present that meets the rule. */
  readonly needed: number;
  readonly met: boolean;
}

/** Whether enough are present; null where the session has no quorum, which is the ordinary conference. */
export const quorum = (state: IssuedSession): QuorumCount | null => {
  const rule = state.plan.header.quorum;
  if (rule === null) return null;
  const totals = attendanceTotals(state);
  const [present, total] =
    rule.base === 'points' ? [totals.checkedIn, totals.points] : [totals.present, totals.summoned];
  const share = total * rule.numerator;
  const needed =
    rule.rule === 'at_least' ? Math.ceil(share / rule.denominator) : Math.floor(share / rule.denominator) + 1;
  return { base: rule.base, present, total, needed, met: total > 0 && present >= needed };
};
