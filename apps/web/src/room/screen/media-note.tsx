import { text } from '../text.js';
import type { ScreenParts } from './screen-parts.js';

/** Why there is no picture or sound, and the press that mends it. */
export const MediaNote = ({ seat, media }: ScreenParts): React.ReactNode => {
  const { state, soundBlocked } = media;
  const told = state.kind === 'in' || state.kind === 'off' ? '' : text.media[state.kind];
  const isTaken = state.kind === 'taken_elsewhere';
  const isSilent = soundBlocked && state.kind === 'in';
  return (
    <div className="room-note" data-shown={told !== '' || isSilent}>
      <p role="status">{told}</p>
      {isTaken && (
        <button type="button" className="room-action" onClick={() => seat.takeOver()}>
          {text.takeHere}
        </button>
      )}
      {isSilent && (
        <button type="button" className="room-action" onClick={() => void seat.startSound()}>
          {text.startSound}
        </button>
      )}
    </div>
  );
};
