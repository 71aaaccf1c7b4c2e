import { chairPoint, isMuted, openEntry } from '@diemcau/session';
import type { DeviceProblem } from '../../media/own/device-problem.js';
import type { MediaParts } from './media-parts.js';
import { text } from './text.js';

interface Props extends MediaParts {
  /** Null when the microphone is as it was asked to be. */
  readonly onAnswer: (problem: DeviceProblem | null) => void;
}

/** May be heard without a turn: the hall, the acting chair, and the point that a rehearsal tries. */
const isFree = ({ session, pointId }: MediaParts): boolean => {
  const rehearsed = session.lifecycle.current.phase === 'rehearsing' && session.stage.spotlight === pointId;
  return session.sound.hallId === pointId || chairPoint(session) === pointId || rehearsed;
};

/** What the microphone may be made to do now, besides what the button of a turn does. */
export const MicrophoneButton = (props: Props): React.ReactNode => {
  const { seat, media, session, pointId, onAnswer } = props;
  if (isMuted(session.sound, pointId)) return null;
  const isOff = media.own.microphone.state === 'off';
  const press = (work: Promise<DeviceProblem | null>): void => void work.then(onAnswer);
  if (isFree(props)) {
    return (
      <button type="button" onClick={() => press(seat.own.microphoneByHand(isOff))}>
        {isOff ? text.microphone.open : text.microphone.close}
      </button>
    );
  }
  const entry = openEntry(session, pointId);
  if (!isOff || entry === undefined) return null;
  if (entry.state === 'speaking') {
    return (
      <button type="button" className="main-action" onClick={() => press(seat.own.microphoneFor(entry.id))}>
        {text.microphone.reopen}
      </button>
    );
  }
  if (entry.state !== 'on_deck') return null;
  return (
    <button type="button" onClick={() => seat.own.tryMicrophone()}>
      {text.microphone.test}
    </button>
  );
};
