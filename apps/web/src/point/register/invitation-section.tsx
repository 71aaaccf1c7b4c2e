import type { RegistrationView } from '@diemcau/contract';
import type { IssuedSession, Person } from '@diemcau/session';
import { dayText, hourText, momentText } from '../../time/format.js';
import { CallDesk } from '../help/call-desk.js';
import type { DeskContact } from '../help/desk-contact.js';
import { text as common } from '../text.js';
import { text } from './text.js';

interface Props {
  readonly session: IssuedSession;
  readonly view: RegistrationView | 'failed' | null;
  readonly desk: DeskContact | null;
}

const personText = ({ name, positions }: Person): string => [name, ...positions].join(' – ');

/** What the point was invited to, and what has changed since. */
export const InvitationSection = ({ session: { plan }, view, desk }: Props): React.ReactNode => {
  const { header, changes } = plan;
  const requirements = view === null || view === 'failed' ? null : view.conference.requirements;
  return (
    <section className="card" aria-labelledby="invitation">
      <h2 id="invitation">{text.invitation.heading}</h2>
      <p className="item-title">{header.conferenceTitle}</p>
      <p>{common.enter.hours(dayText(header.startsAt), hourText(header.startsAt), hourText(header.endsAt))}</p>
      <p>
        {text.invitation.hall}: {header.hall}
      </p>
      <p>
        {text.invitation.chairs}: {header.chairs.map(personText).join('; ')}
      </p>
      {requirements !== null && (
        <>
          <h3>{text.invitation.requirements}</h3>
          <p className="lines">{requirements}</p>
        </>
      )}
      {changes.length > 0 && (
        <>
          <h3>{text.invitation.changes}</h3>
          <ul className="history">
            {changes.map(({ at, before, after, reason }, index) => (
              <li key={`${at}-${index}`}>{text.invitation.change(momentText(at), before, after, reason)}</li>
            ))}
          </ul>
        </>
      )}
      <CallDesk desk={desk} />
    </section>
  );
};
