import { useEffect, useState } from 'react';
import { announcer } from '../../announce/announcer.js';
import type { LineState } from '../../live/live-store.js';
import { CallDesk } from '../help/call-desk.js';
import type { DeskContact } from '../help/desk-contact.js';
import { text } from '../text.js';

/** Lines come and go; only one that stays away is worth a word, and only a long one a telephone call. */
const TOLD_AFTER_MS = 5_000;
const CALL_AFTER_MS = 60_000;

/** Milliseconds since the line went, while it is away. */
const useAway = (away: boolean): number => {
  const [ms, setMs] = useState(0);
  useEffect(() => {
    setMs(0);
    if (!away) return undefined;
    const from = performance.now();
    const timer = window.setInterval(() => setMs(performance.now() - from), 1_000);
    return () => window.clearInterval(timer);
  }, [away]);
  return ms;
};

interface Props {
  readonly line: LineState;
  readonly desk: DeskContact | null;
}

/** What still works while the line is away, and whom to call when it stays away. */
export const LineBanner = ({ line, desk }: Props): React.ReactNode => {
  const away = useAway(line.kind === 'offline' || line.kind === 'connecting');
  const told = away >= TOLD_AFTER_MS;
  useEffect(() => {
    if (told) announcer.interrupt(text.offline.lost);
    return () => {
      if (told) announcer.say(text.offline.back);
    };
  }, [told]);
  if (!told) return null;
  return (
    <div className="banner">
      <p>
        <span aria-hidden="true">✕ </span>
        <strong>{text.offline.lost}</strong> {text.offline.kept}
      </p>
      {away >= CALL_AFTER_MS && <CallDesk desk={desk} />}
    </div>
  );
};
