import type { IssuedSession } from '@diemcau/session';
import { momentText } from '../../time/format.js';
import { CallDesk } from '../help/call-desk.js';
import type { DeskContact } from '../help/desk-contact.js';
import { text } from '../text.js';

interface Props {
  readonly session: IssuedSession;
  readonly desk: DeskContact | null;
}

/** What everybody in the room should know first: not begun, over, put off, a break. */
export const PhaseNotice = ({ session, desk }: Props): React.ReactNode => {
  const { current } = session.lifecycle;
  const { startsAt } = session.plan.header;
  if (current.phase === 'live') return null;
  const over = current.phase !== 'issued' && current.phase !== 'rehearsing' && current.phase !== 'paused';
  const reason = 'reason' in current ? current.reason : '';
  return (
    <section className="card notice-card" data-phase={current.phase}>
      <p>
        <strong>{text.phases[current.phase]}</strong>
        {current.phase === 'issued' && ` ${text.startsAt(momentText(startsAt))}`}
        {reason !== '' && ` – ${reason}`}
      </p>
      {over && <CallDesk desk={desk} />}
    </section>
  );
};
