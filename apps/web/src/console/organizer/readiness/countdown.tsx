import { useEffect, useState } from 'react';
import { durationText } from '../../../time/format.js';
import { dayTimeText } from '../day-time-text.js';
import { text } from './text.js';

interface Props {
  readonly deadline: number;
  /** The service's clock when it answered, and this machine's then. */
  readonly at: number;
  readonly seenAt: number;
}

const DAY_MS = 86_400_000;
const SECOND_MS = 1_000;

/** How long is left until every point should be ready, by the service's clock. */
export const Countdown = ({ deadline, at, seenAt }: Props): React.ReactNode => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticking = window.setInterval(() => setNow(Date.now()), SECOND_MS);
    return () => window.clearInterval(ticking);
  }, []);
  const left = deadline - (at + Math.max(0, now - seenAt));
  const span = Math.abs(left);
  const words = text.span(Math.floor(span / DAY_MS), durationText(span % DAY_MS));
  return (
    <strong role="timer" aria-label={text.timer} className="countdown" data-over={left < 0}>
      {left < 0 ? text.over(words, dayTimeText(deadline)) : text.left(words, dayTimeText(deadline))}
    </strong>
  );
};
