import type { PresenceState } from '@diemcau/contract';
import type { IssuedSession } from '@diemcau/session';
import type { MediaPicture } from '../../../live/media-picture.js';

/** What the desk's screens are made from. */
export interface DeskView {
  readonly session: IssuedSession;
  readonly presence: ReadonlyMap<string, PresenceState>;
  readonly media: MediaPicture | null;
}
