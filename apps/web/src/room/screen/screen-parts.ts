import type { IssuedSession } from '@diemcau/session';
import type { LiveClient } from '../../live/live-client.js';
import type { MediaSeat } from '../../media/media-seat.js';
import type { MediaView } from '../../media/media-view.js';

/** What each part of the screen is told. */
export interface ScreenParts {
  readonly client: LiveClient;
  readonly session: IssuedSession;
  readonly now: number;
  readonly seat: MediaSeat;
  readonly media: MediaView;
  /** The point whose room this is; null for whoever only watches. */
  readonly own: string | null;
}
