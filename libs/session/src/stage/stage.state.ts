import type { PointId } from '../kernel/ids.js';

/** What the main screen shows: the programme, a grid of points, or one point. */
export type Layout = 'programme' | 'grid' | 'spotlight';

export interface StageState {
  readonly layout: Layout;
  readonly spotlight: PointId | null;
  /** The plate of that point, so that a board needs no list of points. */
  readonly name: string | null;
}

export const emptyStage: StageState = { layout: 'programme', spotlight: null, name: null };
