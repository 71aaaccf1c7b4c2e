import './media.css';
import { useMedia } from '../../media/use-media.js';
import { MediaState } from './media-state.js';
import type { MediaCardProps } from './media-card-props.js';
import { OwnCamera } from './own-camera.js';
import { OwnMicrophone } from './own-microphone.js';
import { PictureChoice } from './picture-choice.js';
import { Programme } from './programme.js';
import { DeviceSettings } from './device-settings.js';
import { text } from './text.js';
import { useAutoStart } from './use-auto-start.js';
import { useSeat } from './use-seat.js';

interface Props extends MediaCardProps {
  readonly mode: 'webrtc' | 'view_only';
}

/** What the room sees and hears of the conference, and what it sends. */
export const MediaCard = (props: Props): React.ReactNode => {
  const { client, pointId, session, mode } = props;
  const seat = useSeat(client, pointId);
  const media = useMedia(seat);
  const parts = { client, pointId, session, seat, media };
  useAutoStart(parts);
  return (
    <section className="card media" aria-labelledby="media">
      <h2 id="media">{text.heading}</h2>
      <MediaState {...parts} />
      <Programme {...parts} />
      <PictureChoice {...parts} />
      {mode === 'webrtc' && (
        <>
          <OwnMicrophone {...parts} />
          <OwnCamera {...parts} />
        </>
      )}
      <DeviceSettings {...parts} sends={mode === 'webrtc'} />
    </section>
  );
};
