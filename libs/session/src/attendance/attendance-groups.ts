import type { IssuedSession } from '../session.state.js';
import { attendanceByParent, type AttendanceTotals, sumsBy } from './attendance-totals.js';

/** "Cụm số 2: 9/11 điểm cầu, 87 đại biểu". */
export interface GroupTotals extends AttendanceTotals {
  /** Empty for points that are in no group. */
  readonly name: string;
}

/** By the groups that the organizer made, in the order of the plan; where there are none, by the points that stand above others. */
export const attendanceByGroup = (state: IssuedSession): readonly GroupTotals[] => {
  if (state.plan.points.every(({ group }) => group === null)) return attendanceByParent(state);
  return sumsBy(state, ({ group }) => group ?? '').map(([name, sum]) => ({ ...sum, name }));
};
