import { type Evolvers, evolveBy } from '../kernel/dispatch.js';
import { tableDelete, tableEntries, tableGet, tableSet } from '../kernel/table.js';
import type { SessionEvent } from '../session.events.js';
import type { PointReadiness, ReadinessState } from './readiness.state.js';
import { testPassed, untouched } from './readiness-step.js';

const change = (slice: ReadinessState, pointId: string, changed: Partial<PointReadiness>): ReadinessState => {
  const point = tableGet(slice.points, pointId) ?? untouched;
  return { points: tableSet(slice.points, pointId, { ...point, ...changed }) };
};

/** A failed test or rehearsal takes "ready" away by itself: nobody has to remember to do it. */
const unlessFailed = (passed: boolean): Partial<PointReadiness> => (passed ? {} : { ready: null });

const evolvers: Evolvers<ReadinessState, SessionEvent> = {
  PointConfirmed: (slice, { at, by, data }) =>
    change(slice, data.pointId, { confirmed: { at, by, contact: data.contact }, declined: null }),
  // Its test and its list stay: whoever changes his mind need not begin anew.
  PointDeclined: (slice, { at, by, data: { pointId, reason } }) =>
    change(slice, pointId, { declined: { at, by, reason }, confirmed: null, ready: null }),
  // Whoever is there has come, whatever was said before.
  PointCheckedIn: (slice, { data: { pointId } }) => {
    const declined = tableGet(slice.points, pointId)?.declined ?? null;
    return declined === null ? slice : change(slice, pointId, { declined: null });
  },
  DelegatesRegistered: (slice, { at, by, data: { pointId, unitId, leadDelegate, delegates } }) => {
    const { delegations } = tableGet(slice.points, pointId) ?? untouched;
    return change(slice, pointId, { delegations: { ...delegations, [unitId]: { at, by, leadDelegate, delegates } } });
  },
  EquipmentTested: (slice, { at, by, data: { pointId, report, passed } }) =>
    change(slice, pointId, { test: { at, by, report, passed }, ...unlessFailed(passed) }),
  RehearsalRecorded: (slice, { at, by, data: { pointId, passed, note } }) =>
    change(slice, pointId, { rehearsal: { at, by, passed, note }, ...unlessFailed(passed) }),
  PointReady: (slice, { at, by, data }) => change(slice, data.pointId, { ready: { at, by } }),
  PointNotReady: (slice, { data }) => change(slice, data.pointId, { ready: null }),
  AutoMicrophoneSet: (slice, { data }) => change(slice, data.pointId, { autoMicrophone: data.on }),
  // Another way to join needs other devices: a test that no longer covers them is no longer passed.
  PointModeChanged: (slice, { data: { pointId, mode } }) => {
    const test = tableGet(slice.points, pointId)?.test ?? null;
    if (test === null) return slice;
    const passed = testPassed(test.report, { mode });
    return passed === test.passed
      ? slice
      : change(slice, pointId, { test: { ...test, passed }, ...unlessFailed(passed) });
  },
  // Tests still tell of the room; "ready" and "will not come" were said of another day.
  SessionRescheduled: (slice) => ({
    points: tableEntries(slice.points).reduce(
      (points, [pointId, point]) =>
        point.ready === null && point.declined === null
          ? points
          : tableSet(points, pointId, { ...point, ready: null, declined: null }),
      slice.points,
    ),
  }),
  PointRemoved: (slice, { data }) => {
    const points = tableDelete(slice.points, data.pointId);
    return points === slice.points ? slice : { points };
  },
};

export const evolveReadiness = (slice: ReadinessState, event: SessionEvent): ReadinessState =>
  evolveBy(evolvers, slice, event);
