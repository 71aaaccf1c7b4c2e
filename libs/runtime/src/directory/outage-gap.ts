import { type Millis, OUTAGE_THRESHOLD_MS, type SessionState } from '@diemcau/session';
import type { Clock } from '../ports/clock.js';
import type { Moment } from '../mailbox/moment.js';

/** A session whose clocks run, or stand only because the chair stopped them. */
const isUnderWay = (state: SessionState): boolean =>
  state.status === 'issued' && ['live', 'paused'].includes(state.lifecycle.current.phase);

/**
 * The time in which the service was away from a session, or null. Its length is real time since the last mark; it is told in the
 * session's own time, and cannot begin before the session's last event, for then the service was there.
 */
export const outageGap = (
  moment: Moment,
  lastMark: Millis | null,
  clock: Clock,
): { readonly from: Millis; readonly to: Millis } | null => {
  if (lastMark === null || !isUnderWay(moment.state)) return null;
  const to = Math.max(clock.session(), moment.at);
  const from = Math.max(to - (clock.wall() - lastMark), moment.at);
  return to - from > OUTAGE_THRESHOLD_MS ? { from, to } : null;
};
