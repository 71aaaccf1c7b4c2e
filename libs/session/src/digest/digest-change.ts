import type { PointId } from '../kernel/ids.js';
import type { IssuedSession, SessionState } from '../session.state.js';
import { digestOf } from './digest-of.js';
import { pointRecords } from './point-records.js';
import type { PointRecord, SessionDigest } from './session-digest.js';

/** What is to be stored beside the events that brought a session to where it is. */
export interface DigestChange {
  readonly digest: SessionDigest;
  /** Who takes part, in the order of the plan; null where that has not changed. */
  readonly points: readonly PointId[] | null;
  /** Set when the session has just been concluded or archived: they take the place of those there were. */
  readonly records: readonly PointRecord[] | null;
}

/** Events leave the slices alone that they do not concern, so that this tells without a look at the points. */
const moved = (before: SessionState, after: SessionState): boolean =>
  before.status !== after.status ||
  (before.status === 'issued' &&
    after.status === 'issued' &&
    (before.lifecycle !== after.lifecycle || before.plan !== after.plan || before.readiness !== after.readiness));

const pointsMoved = (before: SessionState, after: IssuedSession): boolean =>
  before.status === 'unissued' || before.plan.points !== after.plan.points;

const phaseOf = (state: SessionState): string | null =>
  state.status === 'issued' ? state.lifecycle.current.phase : null;

/**
 * What follows for lists and histories from everything that happened between two states of a session; null when nothing does,
 * as after any number of check-ins.
 */
export const digestChange = (before: SessionState, after: SessionState): DigestChange | null => {
  if (after.status === 'unissued' || !moved(before, after)) return null;
  const ended = ['concluded', 'archived'].includes(after.lifecycle.current.phase) && phaseOf(before) !== phaseOf(after);
  return {
    digest: digestOf(after),
    points: pointsMoved(before, after) ? after.plan.points.map(({ id }) => id) : null,
    records: ended ? pointRecords(after) : null,
  };
};
