import type { MediaParts } from './media-parts.js';
import { text } from './text.js';

/** Where the page stands with the media room, and the one thing to do about it. */
export const MediaState = ({ seat, media }: MediaParts): React.ReactNode => {
  const { state, quality, soundBlocked } = media;
  return (
    <>
      <p role="status" className="media-state" data-state={state.kind}>
        {text.state[state.kind]}
        {state.kind === 'in' && quality !== 'unknown' && ` · ${text.quality[quality]}`}
      </p>
      {state.kind === 'taken_elsewhere' && (
        <button type="button" className="main-action" onClick={() => seat.takeOver()}>
          {text.useHere}
        </button>
      )}
      {soundBlocked && state.kind === 'in' && (
        <button type="button" className="main-action" onClick={() => void seat.startSound()}>
          {text.startSound}
        </button>
      )}
    </>
  );
};
