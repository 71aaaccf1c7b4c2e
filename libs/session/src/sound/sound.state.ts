import type { Millis, PointId } from '../kernel/ids.js';

/** Within this time a mute of everyone can be taken back. */
export const UNDO_MUTE_MS = 8_000;

export interface Mute {
  readonly at: Millis;
  /** Empty for all but the desk. */
  readonly reason: string;
}

/** What every page needs to know, besides floor, chairs and stage, to tell whom it may play; it has no list of points. */
export interface SoundState {
  readonly hallId: PointId | null;
  /** Points whose sound comes from elsewhere: from a gateway, or from nowhere (null). Only of those that may be heard now. */
  readonly carriers: Readonly<Record<PointId, PointId | null>>;
  /** Points whose microphone the desk withholds, whatever else they are or do. */
  readonly muted: Readonly<Record<PointId, Mute>>;
  /** The last mute of everyone: what an undo would lift. */
  readonly muteAll: { readonly at: Millis; readonly pointIds: readonly PointId[] } | null;
}

export const soundFrom = (hallId: PointId | null): SoundState => ({ hallId, carriers: {}, muted: {}, muteAll: null });
