import { useState } from 'react';
import { directedView } from '../../media/directed-view.js';
import { VideoTile } from '../../media/video-tile.js';
import type { MediaParts } from './media-parts.js';
import { text } from './text.js';

/** What the room shows of itself, and the switch for it. */
export const OwnCamera = ({ seat, media, session, pointId }: MediaParts): React.ReactNode => {
  const { state, track, problem, replaced } = media.own.camera;
  const [on, setOn] = useState(seat.own.choice.cameraOn);
  // It then stands in the large picture already.
  const isMain = directedView(session).shown[0] === pointId;
  const show = (wanted: boolean): void => {
    setOn(wanted);
    seat.own.showCamera(wanted);
  };
  const told = state === 'off' || state === 'ready' ? (on ? text.camera.waiting : text.camera.off) : text.camera[state];
  return (
    <div className="own-camera">
      {track !== null && !isMain && <VideoTile name={text.camera.preview} picture={track} instead="" mirrored />}
      <p role="status" className="own-state">
        <span aria-hidden="true">{state === 'sent' ? '● ' : '○ '}</span>
        {told}
      </p>
      <button type="button" onClick={() => show(!on)}>
        {on ? text.camera.hide : text.camera.on}
      </button>
      {replaced && <p className="quiet">{text.camera.replaced}</p>}
      <p role="alert" className="problem">
        {problem === null ? '' : text.cameraProblems[problem]}
      </p>
    </div>
  );
};
