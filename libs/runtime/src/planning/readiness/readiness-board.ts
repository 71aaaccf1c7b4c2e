import type { ReadinessFigures, ReadinessQuery } from '@diemcau/contract';
import { searchKey } from '@diemcau/planning';
import {
  type IssuedSession,
  type Millis,
  type PlanPoint,
  type PointId,
  type ReadinessLine,
  pointIndex,
  readinessOverview,
} from '@diemcau/session';

/** The whole overview of one moment: made once, then cut into pages. */
export interface ReadinessBoard {
  readonly deadline: Millis;
  readonly total: ReadinessFigures;
  readonly groups: readonly (ReadinessFigures & { readonly group: string | null })[];
  readonly parents: readonly (ReadinessFigures & { readonly parentId: string | null; readonly name: string | null })[];
  /** Worst first. */
  readonly lines: readonly ReadinessLine[];
}

type Sums = { -readonly [Figure in keyof ReadinessFigures]: ReadinessFigures[Figure] };

const nothing = (): Sums => ({
  points: 0,
  unconfirmed: 0,
  confirmed: 0,
  tested: 0,
  rehearsed: 0,
  ready: 0,
  declined: 0,
  late: 0,
});

const add = (sums: Sums, line: ReadinessLine): void => {
  sums.points += 1;
  sums[line.declined ? 'declined' : line.step] += 1;
  if (line.late) sums.late += 1;
};

/** Sums per key, in the order of the plan. */
const sumsBy = (
  lineOf: ReadonlyMap<string, ReadinessLine>,
  points: readonly PlanPoint[],
  keyOf: (point: PlanPoint) => string | null,
): ReadonlyMap<string | null, Sums> => {
  const sums = new Map<string | null, Sums>();
  for (const point of points) {
    const key = keyOf(point);
    const sum = sums.get(key) ?? nothing();
    sums.set(key, sum);
    const line = lineOf.get(point.id);
    if (line !== undefined) add(sum, line);
  }
  return sums;
};

export const readinessBoard = (state: IssuedSession, now: Millis): ReadinessBoard => {
  const { points } = state.plan;
  const { deadline, lines } = readinessOverview(state, now);
  const byPoint = new Map(lines.map((line) => [line.point.id, line]));
  const { byId } = pointIndex(points);
  const total = nothing();
  for (const line of lines) add(total, line);
  return {
    deadline,
    total,
    groups: [...sumsBy(byPoint, points, ({ group }) => group)].map(([group, sums]) => ({ group, ...sums })),
    parents: [...sumsBy(byPoint, points, ({ parentId }) => parentId)].map(([parentId, sums]) => ({
      parentId,
      name: parentId === null ? null : (byId.get(parentId)?.name ?? null),
      ...sums,
    })),
    lines,
  };
};

// A plate is folded once: points stay the same objects from one moment to the next.
const keys = new WeakMap<PlanPoint, string>();

const keyOf = (point: PlanPoint): string => {
  const known = keys.get(point) ?? searchKey(point.name);
  keys.set(point, known);
  return known;
};

interface Opened {
  has(pointId: PointId): boolean;
}

const atStep = (line: ReadinessLine, step: ReadinessQuery['step'], opened: Opened): boolean => {
  if (step === undefined) return true;
  if (step === 'declined' || step === 'late') return line[step];
  if (step === 'unopened') return !line.declined && line.step === 'unconfirmed' && !opened.has(line.point.id);
  if (step === 'failed') return !line.declined && (line.testFailed || line.rehearsalFailed);
  return !line.declined && line.step === step;
};

/** The lines that a desk asks for; `opened` are the points whose link was opened. */
export const boardLines = (board: ReadinessBoard, query: ReadinessQuery, opened: Opened): readonly ReadinessLine[] => {
  const { group, parent, step, q } = query;
  return board.lines.filter(
    (line) =>
      (group === undefined || (line.point.group ?? '') === group) &&
      (parent === undefined || line.point.parentId === parent) &&
      atStep(line, step, opened) &&
      (q === '' || keyOf(line.point).includes(q)),
  );
};
