import type { Counters, NoticeFrame, PresenceState } from '@diemcau/contract';
import type { SessionState } from '@diemcau/session';
import type { MediaPicture } from './media-picture.js';
import { Store } from './store.js';

/** Whether the page is in touch with the service. `refused`: it will not come back by itself, `code` says why. */
export type LineState =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'online' }
  /** `since`: session time of the last word, if there was one. */
  | { readonly kind: 'offline'; readonly since: number | null }
  | { readonly kind: 'refused'; readonly code: string };

/** Everything a live page shows, as one value that is replaced when anything changes. */
export interface LiveView {
  readonly session: SessionState;
  readonly line: LineState;
  readonly counters: Counters | null;
  /** By point; the desk alone is told, and a parent of its descendants. */
  readonly presence: ReadonlyMap<string, PresenceState>;
  /** Consoles alone are told; null before that. */
  readonly media: MediaPicture | null;
  /** The last thing the service had to say to this page besides the session. */
  readonly notice: NoticeFrame | null;
}

/** The value of a live page and who wants to know when it changes. */
export class LiveStore extends Store<LiveView> {}
