import type { Counters } from '@diemcau/contract';
import type { IssuedSession } from '@diemcau/session';
import type { Groups } from './attendance.js';

/** How many lines of each list this screen has room for. */
export interface Shape {
  readonly groups: number;
  readonly recipients: number;
  readonly items: number;
}

/** Everything that a board draws from. */
export interface Known {
  readonly boardId: string;
  readonly name: string;
  readonly session: IssuedSession;
  readonly counters: Counters | null;
  readonly groups: Groups;
  readonly now: number;
  readonly shape: Shape;
}

/** From here on a screen is a band of light above a stage. */
const WIDE = 2.5;

export const shapeOf = (width: number, height: number): Shape =>
  width / height >= WIDE ? { groups: 24, recipients: 12, items: 12 } : { groups: 12, recipients: 6, items: 6 };
