import type { IssuedSession, PointId } from '@diemcau/session';
import { directedView, type DirectedView } from '../../media/directed-view.js';
import type { PictureSize, Wanted } from '../../media/remote/wish.js';
import { gridPage, type GridPage } from './grid-page.js';
import type { LineStep } from './line-step.js';

/** More than these beside each other are a grid. */
const BESIDE = 4;

export type PicturePlan =
  | { readonly kind: 'grid'; readonly grid: GridPage }
  | {
      readonly kind: 'programme';
      readonly shown: readonly PointId[];
      readonly next: PointId | null;
      readonly why: DirectedView['why'];
    };

interface Seen {
  /** Points that send a picture, in the order of their plates. */
  readonly cameras: readonly PointId[];
  readonly now: number;
  /** Of the window, in CSS pixels. */
  readonly width: number;
}

/** What the screen shows now. Where nobody sends a picture there is no grid. */
export const picturePlan = (session: IssuedSession, { cameras, now, width }: Seen): PicturePlan => {
  if (session.stage.layout === 'grid' && cameras.length > 0)
    return { kind: 'grid', grid: gridPage(cameras, now, width) };
  const { shown, next, why } = directedView(session);
  const [first] = shown;
  return { kind: 'programme', shown: shown.slice(0, BESIDE), next: next === first ? null : next, why };
};

/** Whose picture is fetched for it: of others, and no more than the line carries. */
export const wantedFor = (plan: PicturePlan, own: PointId | null, line: LineStep): Wanted => {
  if (line === 'sound') return new Map();
  const small = (points: readonly PointId[]): [PointId, 'small'][] => points.map((point) => [point, 'small']);
  const size = line === 'full' ? 'large' : 'small';
  const wanted = new Map<PointId, PictureSize>(
    plan.kind === 'grid'
      ? small(plan.grid.points)
      : [
          ...small(line === 'full' && plan.next !== null ? [plan.next] : []),
          ...plan.shown.map((point): [PointId, PictureSize] => [point, size]),
        ],
  );
  if (own !== null) wanted.delete(own);
  return wanted;
};
