import { holders, type PointId } from '@diemcau/session';
import { VideoTile } from '../../media/video-tile.js';
import { plateOf } from '../../point/media/plate-of.js';
import type { ScreenParts } from '../screen/screen-parts.js';
import { text } from '../text.js';
import type { LineStep } from './line-step.js';

interface Props extends ScreenParts {
  readonly pointId: PointId;
  readonly line: LineStep;
}

/** One point's picture under its plate; one's own room sees what it sends. */
export const PictureTile = ({ session, media, own, pointId, line }: Props): React.ReactNode => {
  const sent = media.points.get(pointId);
  const plate = plateOf(session, pointId);
  const name = plate === '' ? (sent?.name ?? '') : plate;
  const live = holders(session).some((entry) => entry.pointId === pointId && entry.state === 'speaking');
  if (pointId === own) {
    return (
      <VideoTile
        name={text.picture.own(name)}
        picture={media.own.camera.track}
        instead={text.picture.none}
        live={live}
      />
    );
  }
  const picture = sent?.screen ?? sent?.camera ?? null;
  const instead =
    line === 'sound' ? text.picture.listening : sent?.hasCamera === true ? text.picture.arriving : text.picture.none;
  return <VideoTile name={name} picture={picture} instead={instead} live={live} />;
};
