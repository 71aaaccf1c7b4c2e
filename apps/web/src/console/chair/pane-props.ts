import type { IssuedSession } from '@diemcau/session';
import type { LiveView } from '../../live/live-store.js';
import type { Presses } from '../press/use-press.js';

/** What every pane of the chair's screen is told. */
export interface PaneProps extends Pick<LiveView, 'presence' | 'counters'> {
  readonly session: IssuedSession;
  /** Session time, at the beginning of a second. */
  readonly now: number;
  readonly verbs: Presses;
}
