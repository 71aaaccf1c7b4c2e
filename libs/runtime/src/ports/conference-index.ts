import type { ConferenceType } from '@diemcau/contract';
import type { SessionStatus } from '@diemcau/planning';
import type { Millis, SessionId } from '@diemcau/session';
import type { SessionSlot } from './session-digests.js';

/** Whose eyes: all conferences, or those the account has a part in. */
export type Viewer = 'all' | { readonly accountId: string };

/** Words are folded for search and must all occur; null and empty lists ask for nothing. */
export interface ConferenceSearch {
  readonly words: readonly string[];
  readonly chair: readonly string[];
  /** A name, folded, is looked for as it stands. */
  readonly unit: { readonly code: string } | { readonly name: string } | null;
  readonly statuses: readonly SessionStatus[];
  /** Sittings that share a moment with [from, to). */
  readonly from: Millis | null;
  readonly to: Millis | null;
  readonly order: 'newest' | 'oldest';
  readonly limit: number;
  readonly offset: number;
}

export interface ListedConference {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly type: ConferenceType;
  readonly hostAgency: string;
  /** By their hours. */
  readonly sessions: readonly (SessionSlot & { readonly version: number })[];
}

/** Finds conferences by their digests; opens no log. */
export abstract class ConferenceIndex {
  /** `total` counts all that were found. Those without sittings come by when they were created. */
  abstract search(
    viewer: Viewer,
    search: ConferenceSearch,
  ): Promise<{ readonly total: number; readonly conferences: readonly ListedConference[] }>;
  /** Sittings of any status that share a moment with [from, to), by start. */
  abstract sittings(viewer: Viewer, from: Millis, to: Millis): Promise<readonly SessionSlot[]>;
  /** Those of the sessions that the viewer may see. */
  abstract titles(
    viewer: Viewer,
    sessionIds: readonly SessionId[],
  ): Promise<ReadonlyMap<SessionId, Pick<SessionSlot, 'title' | 'conferenceTitle'>>>;
}
