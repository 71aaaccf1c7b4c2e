import type { LinkLook } from '@diemcau/contract';
import { text } from '../text.js';

interface Props {
  readonly look: LinkLook | null;
  readonly problem: string | null;
  readonly busy: boolean;
  /** Null where a press would change nothing. */
  readonly action: string | null;
  readonly onPress: () => void;
}

const refused = (code: string): string =>
  Object.hasOwn(text.refused, code) ? text.refused[code as keyof typeof text.refused] : text.refused.other;

/** What stands on the screen before it is in, and after it was sent away. */
export const DoorPage = ({ look, problem, busy, action, onPress }: Props): React.ReactNode => (
  <main className="room-door" aria-busy={busy}>
    <p className="room-kind">{text.title}</p>
    <h1>{look?.name ?? text.product}</h1>
    {look !== null && <p className="room-lead">{look.conferenceTitle}</p>}
    <p role="alert" className="room-problem">
      {problem === null ? '' : refused(problem)}
    </p>
    {problem === 'UNAUTHENTICATED' && <a href="/ky-thuat">{text.enter.signIn}</a>}
    {action !== null && (
      <button type="button" className="room-action" disabled={busy} onClick={onPress}>
        {busy ? text.enter.busy : action}
      </button>
    )}
    {problem === null && action !== null && <p className="room-quiet">{text.enter.explained}</p>}
  </main>
);
