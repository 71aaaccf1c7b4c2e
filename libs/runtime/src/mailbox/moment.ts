import type { Millis, SessionEvent, SessionState } from '@diemcau/session';
import { unissued } from '@diemcau/session';
import type { LogHead } from '../ports/event-log.js';

/** A session at one position of its log. */
export interface Moment extends LogHead {
  readonly state: SessionState;
  /** When the last event happened; time in a log never runs backwards. */
  readonly at: Millis;
}

/** A session before its first event. */
export const beginning = (epoch: string): Moment => ({ epoch, seq: 0, state: unissued, at: 0 });

export const after = (
  moment: Moment,
  event: SessionEvent,
  evolve: (state: SessionState, event: SessionEvent) => SessionState,
): Moment => ({
  epoch: moment.epoch,
  seq: moment.seq + 1,
  state: evolve(moment.state, event),
  at: Math.max(moment.at, event.at),
});
