import type { PointId } from '../kernel/ids.js';
import { tableGet } from '../kernel/table.js';
import { reportOf } from './attendance-report.js';
import type { PlanPoint } from '../plan/plan.state.js';
import { pointIndex } from '../plan/point-index.js';
import type { IssuedSession } from '../session.state.js';
import type { AttendanceFigures, PointAttendance, RestClass } from './attendance.state.js';
import { addFigures, figuresOf, noFigures } from './attendance-figures.js';

/** "Có mặt 138/146 điểm cầu" and the figures of their delegates. */
export interface AttendanceTotals extends AttendanceFigures {
  readonly points: number;
  readonly checkedIn: number;
}

/** The sum of a point and everything below it; the hall stands for itself. */
export interface ParentTotals extends AttendanceTotals {
  readonly pointId: PointId;
  readonly name: string;
  readonly hall: boolean;
}

type Sum = { -readonly [Key in keyof AttendanceTotals]: AttendanceTotals[Key] };

const noTotals = (): Sum => ({ ...noFigures, points: 0, checkedIn: 0 });

interface Counted {
  readonly known: PointAttendance | undefined;
  readonly rest: RestClass;
  readonly figures: AttendanceFigures;
}

// At 15,000 points the sums are asked for many times a second while a few points change: each point is counted once per change.
const counted = new WeakMap<PlanPoint, Counted>();

const figuresAt = (state: IssuedSession, point: PlanPoint, known: PointAttendance | undefined): AttendanceFigures => {
  const rest = state.attendance.locked?.classifyRest ?? null;
  const before = counted.get(point);
  if (before !== undefined && before.known === known && before.rest === rest) return before.figures;
  const figures = point.units.reduce(
    (sum, unit) => addFigures(sum, figuresOf(unit, reportOf(known, unit.id), rest)),
    noFigures,
  );
  counted.set(point, { known, rest, figures });
  return figures;
};

/** Adds in place: a new sum for each of 15,000 points would cost more than the counting. */
const addPoint = (sum: Sum, state: IssuedSession, point: PlanPoint): Sum => {
  const known = tableGet(state.attendance.points, point.id);
  const figures = figuresAt(state, point, known);
  sum.summoned += figures.summoned;
  sum.present += figures.present;
  sum.substitutes += figures.substitutes;
  sum.absentExcused += figures.absentExcused;
  sum.absentUnexcused += figures.absentUnexcused;
  sum.absentUnclassified += figures.absentUnclassified;
  sum.unknown += figures.unknown;
  sum.unsummoned += figures.unsummoned;
  sum.points += 1;
  if ((known?.checkedIn ?? null) !== null) sum.checkedIn += 1;
  return sum;
};

/** The sum over a point's invited units; all zero for a point that takes no part. */
export const pointFigures = (state: IssuedSession, pointId: PointId): AttendanceFigures => {
  const point = pointIndex(state.plan.points).byId.get(pointId);
  return point === undefined ? noFigures : figuresAt(state, point, tableGet(state.attendance.points, pointId));
};

/** The whole session. Costs one pass over all points. */
export const attendanceTotals = (state: IssuedSession): AttendanceTotals =>
  state.plan.points.reduce((sum, point) => addPoint(sum, state, point), noTotals());

/** One sum for each key, in the order in which the plan names them first. */
export const sumsBy = <Key>(
  state: IssuedSession,
  keyOf: (point: PlanPoint) => Key,
): readonly (readonly [Key, AttendanceTotals])[] => {
  const sums = new Map<Key, Sum>();
  for (const point of state.plan.points) {
    const key = keyOf(point);
    sums.set(key, addPoint(sums.get(key) ?? noTotals(), state, point));
  }
  return [...sums];
};

/** The point under which another is counted: the topmost above it that is not the hall. */
const headOf = (point: PlanPoint, byId: ReadonlyMap<PointId, PlanPoint>): PlanPoint => {
  let head = point;
  for (const seen = new Set([head]); head.role !== 'central'; seen.add(head)) {
    const parent = head.parentId === null ? undefined : byId.get(head.parentId);
    if (parent === undefined || parent.role === 'central' || seen.has(parent)) break;
    head = parent;
  }
  return head;
};

/** The report by district: each point below no other with all that are below it, in the order of the office, the hall apart. */
export const attendanceByParent = (state: IssuedSession): readonly ParentTotals[] => {
  const { byId } = pointIndex(state.plan.points);
  return sumsBy(state, (point) => headOf(point, byId))
    .map(([head, sum]) => ({ ...sum, pointId: head.id, name: head.name, hall: head.role === 'central', head }))
    .sort((a, b) => Number(b.hall) - Number(a.hall) || a.head.sortOrder - b.head.sortOrder)
    .map(({ head: _head, ...totals }) => totals);
};
