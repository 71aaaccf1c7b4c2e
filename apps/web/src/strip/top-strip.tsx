import './strip.css';
import type { IssuedSession } from '@diemcau/session';
import type { LineState } from '../live/live-store.js';
import { clockText, hourText } from '../time/format.js';
import { text } from './text.js';

interface Props {
  /** Whose screen it is: the plate of a point, or the seat at the desk. */
  readonly name: string;
  readonly session: IssuedSession;
  readonly line: LineState;
  readonly now: number;
}

const lineText = (line: LineState): string => {
  if (line.kind === 'offline') return line.since === null ? text.line.waiting : text.line.offline(hourText(line.since));
  return line.kind === 'online' ? text.line.online : text.line.connecting;
};

/** Which conference, what time, where it stands, and whether this page is in touch; the same on every screen. */
export const TopStrip = ({ name, session, line, now }: Props): React.ReactNode => {
  const { phase } = session.lifecycle.current;
  return (
    <header className="strip">
      <div className="strip-names">
        <strong>{name}</strong>
        <span>{session.plan.header.conferenceTitle}</span>
      </div>
      <div className="strip-state">
        <time>{clockText(now)}</time>
        <span className="chip" data-phase={phase}>
          {text.phase[phase]}
        </span>
        <span className="chip" data-line={line.kind} role="status">
          {lineText(line)}
        </span>
      </div>
    </header>
  );
};
