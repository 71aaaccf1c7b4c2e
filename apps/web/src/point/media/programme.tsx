import { useEffect } from 'react';
import type { PointId } from '@diemcau/session';
import { directedView, type DirectedView } from '../../media/directed-view.js';
import type { MediaView } from '../../media/media-view.js';
import { VideoTile } from '../../media/video-tile.js';
import type { MediaParts } from './media-parts.js';
import { plateOf } from './plate-of.js';
import { text } from './text.js';

const captionOf = (why: DirectedView['why'], plate: string): string =>
  why === 'nobody' ? plate : text.programme[why](plate);

const insteadOf = ({ points }: MediaView, pointId: PointId, wants: boolean): string => {
  if (!wants) return text.programme.listening;
  return points.get(pointId)?.hasCamera === true ? text.programme.arriving : text.programme.noPicture;
};

/** What the main screen of the hall shows: who speaks, else the hall. */
export const Programme = ({ seat, media, session, pointId: own }: MediaParts): React.ReactNode => {
  const { shown, why } = directedView(session);
  const [main = null] = shown;
  const size = seat.own.choice.picture;
  useEffect(() => {
    seat.setWanted(main === null || main === own || size === 'none' ? new Map() : new Map([[main, size]]));
  }, [seat, main, own, size]);
  if (media.state.kind !== 'in') return null;
  if (main === null) return <p className="quiet">{text.programme.nobody}</p>;
  const plate = captionOf(why, plateOf(session, main));
  if (main === own) {
    return (
      <VideoTile name={text.programme.own} picture={media.own.camera.track} instead={text.programme.noPicture} live />
    );
  }
  const sent = media.points.get(main);
  const picture = size === 'none' ? null : (sent?.screen ?? sent?.camera ?? null);
  return <VideoTile name={plate} picture={picture} instead={insteadOf(media, main, size !== 'none')} />;
};
