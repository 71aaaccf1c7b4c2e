import { type Evolvers, evolveBy } from '../kernel/dispatch.js';
import type { PointId, UnitId } from '../kernel/ids.js';
import { happenedAt } from '../kernel/meta.js';
import { own } from '../kernel/own.js';
import { tableDelete, tableGet, tableSet } from '../kernel/table.js';
import type { SessionEvent } from '../session.events.js';
import {
  type AttendanceReport,
  type AttendanceState,
  emptyAttendance,
  type PointAttendance,
} from './attendance.state.js';

const nobodyYet: PointAttendance = { checkedIn: null, units: {}, movements: [] };

const change = (
  slice: AttendanceState,
  pointId: PointId,
  how: (point: PointAttendance) => PointAttendance,
): AttendanceState => ({
  ...slice,
  points: tableSet(slice.points, pointId, how(tableGet(slice.points, pointId) ?? nobodyYet)),
});

const enter =
  (event: SessionEvent, unitId: UnitId, value: AttendanceReport) =>
  (point: PointAttendance): PointAttendance => {
    const before = own(point.units, unitId);
    const corrected = before === undefined ? [] : [...before.corrected, before.current];
    const current = { value, at: happenedAt(event), by: event.by };
    return { ...point, units: { ...point.units, [unitId]: { current, corrected } } };
  };

const evolvers: Evolvers<AttendanceState, SessionEvent> = {
  PointCheckedIn: (slice, event) =>
    change(slice, event.data.pointId, (point) => ({
      ...point,
      checkedIn: { at: happenedAt(event), by: event.by },
    })),
  AttendanceReported: (slice, event) =>
    change(slice, event.data.pointId, (point) =>
      event.data.units.reduce((changed, { unitId, report }) => enter(event, unitId, report)(changed), point),
    ),
  AbsenceClassified: (slice, event) =>
    change(slice, event.data.pointId, enter(event, event.data.unitId, event.data.report)),
  MovementRecorded: (slice, event) => {
    const { pointId, path: _path, ...movement } = event.data;
    return change(slice, pointId, (point) => ({
      ...point,
      movements: [...point.movements, { ...movement, at: happenedAt(event) }],
    }));
  },
  AttendanceLocked: (slice, { at, data }) => ({ ...slice, locked: { at, classifyRest: data.classifyRest } }),
  AttendanceReopened: (slice) => ({ ...slice, locked: null }),
  // Who came on the day that was called off says nothing of the new one.
  SessionRescheduled: () => emptyAttendance,
  PointRemoved: (slice, { data }) => {
    const points = tableDelete(slice.points, data.pointId);
    return points === slice.points ? slice : { ...slice, points };
  },
};

/** A new figure stands beside the former one, with both authors. */
export const evolveAttendance = (slice: AttendanceState, event: SessionEvent): AttendanceState =>
  evolveBy(evolvers, slice, event);
