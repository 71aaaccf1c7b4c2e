import type { Millis, PointId } from '../kernel/ids.js';
import { tableGet } from '../kernel/table.js';
import type { PlanHeader, PlanPoint } from '../plan/plan.state.js';
import { pointIndex } from '../plan/point-index.js';
import type { IssuedSession } from '../session.state.js';
import type { PointReadiness, ReadinessStep } from './readiness.state.js';
import { READINESS_STEPS, readinessStep } from './readiness-step.js';

/** Every point should be ready an hour before the opening. */
export const READINESS_LEAD_MS = 60 * 60_000;

export const readinessDeadline = (header: Pick<PlanHeader, 'startsAt'>): Millis => header.startsAt - READINESS_LEAD_MS;

/** One line of the desk's list. */
export interface ReadinessLine {
  readonly point: PlanPoint;
  readonly step: ReadinessStep;
  /** Not ready although the deadline has passed. */
  readonly late: boolean;
  readonly testFailed: boolean;
  readonly rehearsalFailed: boolean;
}

export interface ReadinessOverview {
  readonly deadline: Millis;
  readonly counts: Readonly<Record<ReadinessStep, number>>;
  readonly late: number;
  /** Worst first: a failure at its step before those who are merely not as far, then the order of the plan. */
  readonly lines: readonly ReadinessLine[];
}

const rank = (line: ReadinessLine): number =>
  READINESS_STEPS.indexOf(line.step) * 2 + (line.testFailed || line.rehearsalFailed ? 0 : 1);

const lineOf = (point: PlanPoint, known: PointReadiness | undefined, overdue: boolean): ReadinessLine => {
  const step = readinessStep(known);
  return {
    point,
    step,
    late: overdue && step !== 'ready',
    testFailed: known?.test?.passed === false,
    rehearsalFailed: known?.rehearsal?.passed === false,
  };
};

/** How far all points have come at `now`. */
export const readinessOverview = (state: IssuedSession, now: Millis): ReadinessOverview => {
  const deadline = readinessDeadline(state.plan.header);
  const lines = state.plan.points.map((point) =>
    lineOf(point, tableGet(state.readiness.points, point.id), now > deadline),
  );
  const counts = { unconfirmed: 0, confirmed: 0, tested: 0, rehearsed: 0, ready: 0 };
  for (const line of lines) counts[line.step] += 1;
  return {
    deadline,
    counts,
    late: lines.filter((line) => line.late).length,
    lines: lines.sort((a, b) => rank(a) - rank(b)),
  };
};

/** Whether the microphone may open by itself at a call: what was said on the day, else what the plan says. */
export const hasAutoMicrophone = (state: IssuedSession, pointId: PointId): boolean =>
  tableGet(state.readiness.points, pointId)?.autoMicrophone ??
  pointIndex(state.plan.points).byId.get(pointId)?.autoMicrophone ??
  false;
