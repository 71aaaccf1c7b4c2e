import type { PointId } from '@diemcau/session';

/** How long one page of small pictures stays. */
const TURN_MS = 15_000;
/** Below this a face in the smallest pictures is not known any more. */
const WIDE = 1_600;
const SIDES = [1, 2, 3, 4, 5] as const;

/** One page of small pictures. */
export interface GridPage {
  readonly points: readonly PointId[];
  readonly columns: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** Which points are seen now; by the session's clock, so that all screens turn together. */
export const gridPage = (all: readonly PointId[], now: number, width: number): GridPage => {
  const widest = width < WIDE ? 4 : 5;
  const columns = SIDES.find((side) => side * side >= all.length && side <= widest) ?? widest;
  const most = columns * columns;
  const pages = Math.max(1, Math.ceil(all.length / most));
  const page = Math.floor(now / TURN_MS) % pages;
  return { points: all.slice(page * most, (page + 1) * most), columns, page: page + 1, pages };
};
