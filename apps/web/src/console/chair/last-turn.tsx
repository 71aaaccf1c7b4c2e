import { type IssuedSession, watchUsed } from '@diemcau/session';
import { durationText } from '../../time/format.js';
import { text } from './text.js';

/** For so long the chair may still look how long somebody has spoken. */
const KEPT_MS = 60_000;

/** Who has just ended, and after how long. */
export const LastTurn = ({
  session,
  now,
}: {
  readonly session: IssuedSession;
  readonly now: number;
}): React.ReactNode => {
  const last = Object.values(session.floor.entries)
    .filter(({ startedAt, endedAt }) => startedAt !== null && endedAt !== null && now - endedAt < KEPT_MS)
    .reduce<(typeof session.floor.entries)[string] | null>(
      (latest, entry) => ((entry.endedAt ?? 0) > (latest?.endedAt ?? 0) ? entry : latest),
      null,
    );
  if (last === null) return null;
  return <p className="quiet">{text.spoke(last.pointName, durationText(watchUsed(last.watch, now)))}</p>;
};
