import { lazy, Suspense } from 'react';
import { wordsArrived } from '../../words/words.js';
import { DeviceTestCard } from '../device-test/device-test-card.js';
import type { MediaCardProps } from './media-card-props.js';
import { OwnEquipment } from './own-equipment.js';
import { text } from './slot-text.js';

/** Fetched by rooms that send through this page; the others never load a line of it. */
const MediaCard = lazy(async () => {
  const { MediaCard: card } = await import('./media-card.js');
  await wordsArrived();
  return { default: card };
});

/** Picture and sound of the point, by the way in which its room takes part. */
export const MediaSlot = (props: MediaCardProps): React.ReactNode => {
  const mode = props.session.plan.points.find(({ id }) => id === props.pointId)?.mode;
  if (mode === undefined) return null;
  if (mode === 'hardware' || mode === 'whip') return <OwnEquipment {...props} mode={mode} />;
  return (
    <>
      <Suspense fallback={<p className="card quiet">{text.arriving}</p>}>
        <MediaCard {...props} mode={mode} />
      </Suspense>
      <DeviceTestCard {...props} />
    </>
  );
};
