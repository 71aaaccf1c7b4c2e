import type { PointId } from '../kernel/ids.js';

/** What every page needs to know, besides floor, chairs and stage, to tell whom it may play; it has no list of points. */
export interface SoundState {
  readonly hallId: PointId | null;
  /** Points whose sound comes from elsewhere: from a gateway, or from nowhere (null). Only of those that may be heard now. */
  readonly carriers: Readonly<Record<PointId, PointId | null>>;
}
