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
  /** Will not take part: at no step, never late. */
  readonly declined: boolean;
  /** Not ready although the deadline has passed. */
  readonly late: boolean;
  readonly testFailed: boolean;
  readonly rehearsalFailed: boolean;
}

export interface ReadinessOverview {
  readonly deadline: Millis;
  /** Points at each step; with those that declined they are all. */
  readonly counts: Readonly<Record<ReadinessStep, number>>;
  readonly declined: number;
  readonly late: number;
  /** Worst first: a failure at its step before those who are merely not as far, then the order of the plan; at the end who declined. */
  readonly lines: readonly ReadinessLine[];
}

const rank = (line: ReadinessLine): number =>
  line.declined
    ? READINESS_STEPS.length * 2
    : READINESS_STEPS.indexOf(line.step) * 2 + (line.testFailed || line.rehearsalFailed ? 0 : 1);

const lineOf = (point: PlanPoint, known: PointReadiness | undefined, overdue: boolean): ReadinessLine => {
  const step = readinessStep(known);
  const declined = (known?.declined ?? null) !== null;
  return {
    point,
    step,
    declined,
    late: overdue && step !== 'ready' && !declined,
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
  for (const line of lines) if (!line.declined) counts[line.step] += 1;
  return {
    deadline,
    counts,
    declined: lines.filter((line) => line.declined).length,
    late: lines.filter((line) => line.late).length,
    lines: lines.sort((a, b) => rank(a) - rank(b)),
  };
};

/** Whether the microphone may open by itself at a call: what was said on the day, else what the plan says. */
export const hasAutoMicrophone = (state: IssuedSession, pointId: PointId): boolean =>
  tableGet(state.readiness.points, pointId)?.autoMicrophone ??
  pointIndex(state.plan.points).byId.get(pointId)?.autoMicrophone ??
  false;
