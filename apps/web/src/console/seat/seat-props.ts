import type { MeAnswer } from '@diemcau/contract';
import type { IssuedSession } from '@diemcau/session';
import type { LiveClient } from '../../live/live-client.js';
import type { LiveView } from '../../live/live-store.js';

/** What the page of every seat is given: the sitting as it stands now, and the line to it. */
export interface SeatProps extends LiveView {
  readonly client: LiveClient;
  readonly sessionId: string;
  readonly me: MeAnswer;
  readonly session: IssuedSession;
  /** Session time, at the beginning of a second. */
  readonly now: number;
}
