import type { LinkLook } from '@diemcau/contract';
import { dayText, hourText } from '../../time/format.js';
import { text } from '../text.js';

/** Which conference, when and where. */
export const LookCard = ({ look }: { readonly look: LinkLook }): React.ReactNode => (
  <div className="look">
    <p className="lead">
      <strong>{look.conferenceTitle}</strong>
    </p>
    {look.sessionTitle !== '' && look.sessionTitle !== look.conferenceTitle && <p>{look.sessionTitle}</p>}
    <p>{text.enter.hours(dayText(look.startsAt), hourText(look.startsAt), hourText(look.endsAt))}</p>
    {look.hall !== null && look.hall !== '' && <p>{text.enter.hall(look.hall)}</p>}
    {look.problem === 'LINK_NOT_YET_VALID' && look.opensAt !== null && (
      <p>{text.enter.opensAt(hourText(look.opensAt), dayText(look.opensAt))}</p>
    )}
  </div>
);
