import type { PointId } from '@diemcau/session';
import { useEffect } from 'react';
import type { ScreenParts } from '../screen/screen-parts.js';
import { text } from '../text.js';
import { picturePlan, wantedFor } from './picture-plan.js';
import { PictureTile } from './picture-tile.js';
import { useLineStep } from './use-line-step.js';
import { useWidth } from './use-width.js';

const order = new Intl.Collator('vi', { numeric: true });

const camerasOf = ({ media, own }: ScreenParts): readonly PointId[] => {
  const sending = [...media.points].filter(([pointId, { hasCamera }]) => hasCamera && pointId !== own);
  return sending.sort(([, a], [, b]) => order.compare(a.name, b.name)).map(([pointId]) => pointId);
};

/** The pictures, as the stage is set: who speaks, one point, or all of them by turns. Only what is seen is fetched. */
export const Stage = (parts: ScreenParts): React.ReactNode => {
  const { seat, session, now, own } = parts;
  const line = useLineStep(seat);
  const plan = picturePlan(session, { cameras: camerasOf(parts), now, width: useWidth() });
  const wanted = wantedFor(plan, own, line);
  const key = [...wanted].flat().join();
  // The wish is told when it changes, not at each second of the clock.
  useEffect(() => seat.setWanted(wanted), [seat, key]);
  const tile = (pointId: PointId): React.ReactNode => (
    <PictureTile key={pointId} {...parts} pointId={pointId} line={line} />
  );
  if (plan.kind === 'grid') {
    const { points, columns, page, pages } = plan.grid;
    return (
      <div className="room-stage">
        <div className="room-grid" data-columns={columns}>
          {points.map(tile)}
        </div>
        {pages > 1 && <p className="room-pages">{text.picture.page(page, pages)}</p>}
      </div>
    );
  }
  const { shown, next, why } = plan;
  const isNamed = why === 'speaker' && shown.length === 1;
  return (
    <div className="room-stage">
      {shown.length === 0 ? (
        <p className="room-empty">{text.picture.nobody}</p>
      ) : (
        <div className="room-main" data-named={isNamed} data-columns={shown.length > 1 ? 2 : 1}>
          {shown.map(tile)}
        </div>
      )}
      {line !== 'full' && <p className="room-weak">{text.weak[line]}</p>}
      {next !== null && line === 'full' && (
        <div className="room-ready">
          <p>{text.picture.next}</p>
          {tile(next)}
        </div>
      )}
    </div>
  );
};
