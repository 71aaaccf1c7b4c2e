import { type Evolvers, evolveBy } from '../kernel/dispatch.js';
import { tableDelete, tableGet, tableSet } from '../kernel/table.js';
import type { SessionEvent } from '../session.events.js';
import type { PointReadiness, ReadinessState } from './readiness.state.js';
import { untouched } from './readiness-step.js';

const change = (slice: ReadinessState, pointId: string, changed: Partial<PointReadiness>): ReadinessState => {
  const point = tableGet(slice.points, pointId) ?? untouched;
  return { points: tableSet(slice.points, pointId, { ...point, ...changed }) };
};

/** A failed test or rehearsal takes "ready" away by itself: nobody has to remember to do it. */
const unlessFailed = (passed: boolean): Partial<PointReadiness> => (passed ? {} : { ready: null });

const evolvers: Evolvers<ReadinessState, SessionEvent> = {
  PointConfirmed: (slice, { at, by, data }) =>
    change(slice, data.pointId, { confirmed: { at, by, contact: data.contact } }),
  EquipmentTested: (slice, { at, by, data: { pointId, report, passed } }) =>
    change(slice, pointId, { test: { at, by, report, passed }, ...unlessFailed(passed) }),
  RehearsalRecorded: (slice, { at, by, data: { pointId, passed, note } }) =>
    change(slice, pointId, { rehearsal: { at, by, passed, note }, ...unlessFailed(passed) }),
  PointReady: (slice, { at, by, data }) => change(slice, data.pointId, { ready: { at, by } }),
  PointNotReady: (slice, { data }) => change(slice, data.pointId, { ready: null }),
  AutoMicrophoneSet: (slice, { data }) => change(slice, data.pointId, { autoMicrophone: data.on }),
  PointRemoved: (slice, { data }) => {
    const points = tableDelete(slice.points, data.pointId);
    return points === slice.points ? slice : { points };
  },
};

export const evolveReadiness = (slice: ReadinessState, event: SessionEvent): ReadinessState =>
  evolveBy(evolvers, slice, event);
