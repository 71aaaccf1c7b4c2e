import type { Millis, PointId, UnitId } from '../kernel/ids.js';
import { tableEntries } from '../kernel/table.js';
import type { AttendanceState, PointAttendance } from './attendance.state.js';

/** People who came late, or were away for a while. */
export interface PresenceInterval {
  readonly pointId: PointId;
  readonly unitId: UnitId;
  readonly kind: 'late' | 'away';
  readonly count: number;
  readonly who: string;
  readonly withLeave: boolean;
  /** Null is the beginning of the sitting. */
  readonly from: Millis | null;
  /** Null is its end: they did not come back. */
  readonly to: Millis | null;
}

type Movement = PointAttendance['movements'][number];

const entered = (pointId: PointId, { unitId, kind, count, who, withLeave, at }: Movement): PresenceInterval => ({
  ...{ pointId, unitId, count, who, withLeave },
  ...(kind === 'late' ? { kind: 'late', from: null, to: at } : { kind: 'away', from: at, to: null }),
});

/** Whoever left first is taken to be back first; part of a group that returns is an interval of its own. */
const comeBack = (known: readonly PresenceInterval[], { unitId, count, at }: Movement): readonly PresenceInterval[] => {
  let left = count;
  return known.flatMap((one) => {
    if (left === 0 || one.kind !== 'away' || one.to !== null || one.unitId !== unitId) return [one];
    const back = Math.min(left, one.count);
    left -= back;
    const returned = { ...one, count: back, to: at };
    return back === one.count ? [returned] : [returned, { ...one, count: one.count - back }];
  });
};

const intervalsAt = (pointId: PointId, { movements }: PointAttendance): readonly PresenceInterval[] =>
  movements.reduce<readonly PresenceInterval[]>(
    (known, movement) =>
      movement.kind === 'returned' ? comeBack(known, movement) : [...known, entered(pointId, movement)],
    [],
  );

const begun = ({ from, to }: PresenceInterval): Millis => from ?? to ?? 0;

/** Late arrivals and leavers of all points as the minutes tell them, in the order of time. */
export const presenceIntervals = (state: { readonly attendance: AttendanceState }): readonly PresenceInterval[] =>
  tableEntries(state.attendance.points)
    .flatMap(([pointId, known]) => intervalsAt(pointId, known))
    .sort((a, b) => begun(a) - begun(b) || (a.pointId < b.pointId ? -1 : 1));
