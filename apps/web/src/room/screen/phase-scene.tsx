import type { IssuedSession } from '@diemcau/session';
import { durationText, momentText } from '../../time/format.js';
import { text } from '../text.js';

const HOUR_MS = 3_600_000;

interface Props {
  readonly session: IssuedSession;
  readonly now: number;
}

/** What stands on the screen while there is nothing to see: before, between and after. */
export const PhaseScene = ({ session, now }: Props): React.ReactNode => {
  const { current } = session.lifecycle;
  const { conferenceTitle, startsAt } = session.plan.header;
  const left = startsAt - now;
  const isSoon = current.phase === 'issued' && left > 0 && left < HOUR_MS;
  return (
    <div className="room-phase">
      <p className="room-lead">{conferenceTitle}</p>
      <p className="room-phase-word">{text.phases[current.phase]}</p>
      {current.phase === 'issued' && <p className="room-lead">{text.startsAt(momentText(startsAt))}</p>}
      {isSoon && (
        <p className="room-countdown" role="timer">
          {durationText(left + 999)}
        </p>
      )}
      {current.phase === 'paused' && <p className="room-lead">{current.reason}</p>}
    </div>
  );
};
