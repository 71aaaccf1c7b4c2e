import './register.css';
import { tableGet, untouched } from '@diemcau/session';
import { useState } from 'react';
import { LanguageSwitch } from '../language/language-switch.js';
import type { CardProps } from '../live/card-props.js';
import { PhaseNotice } from '../live/phase-notice.js';
import { ReadinessCard } from '../readiness/readiness-card.js';
import { BelowSection } from './below-section.js';
import { ConfirmSection } from './confirm-section.js';
import { DelegatesSection } from './delegates-section.js';
import { DutiesSection } from './duties-section.js';
import { InvitationSection } from './invitation-section.js';
import type { RegisterProps } from './register-props.js';
import { SpeechesSection } from './speeches-section.js';
import { text } from './text.js';
import { useRegistration } from './use-registration.js';

interface Props extends CardProps {
  readonly sessionId: string;
  readonly onDay: () => void;
}

const OPEN_PHASES: readonly string[] = ['issued', 'rehearsing', 'live', 'paused'];

/** Before the day: what the point registers for itself, or for a point below it. */
export const RegisterPage = ({ sessionId, onDay, ...props }: Props): React.ReactNode => {
  const { session, pointId, self, client, now, desk } = props;
  const [subject, setSubject] = useState(pointId);
  const point = session.plan.points.find(({ id }) => id === subject);
  const known = tableGet(session.readiness.points, subject) ?? untouched;
  const view = useRegistration(sessionId, subject, self, known);
  if (point === undefined) return null;
  const closed = !OPEN_PHASES.includes(session.lifecycle.current.phase);
  const own = subject === pointId;
  const part = { client, session, now, point, known, closed } satisfies RegisterProps;
  const open = (id: string): void => {
    setSubject(id);
    window.scrollTo(0, 0);
  };
  return (
    <>
      <PhaseNotice session={session} desk={desk} />
      <div className="register-head">
        <h2>{text.heading}</h2>
        <p>{closed ? text.closed : text.lead}</p>
        <button type="button" onClick={onDay}>
          {text.toDay}
        </button>
      </div>
      {!own && (
        <div className="notice" role="status">
          <p>
            <strong>{text.below.instead(point.name)}</strong>
          </p>
          <button type="button" onClick={() => open(pointId)}>
            {text.below.back}
          </button>
        </div>
      )}
      <div className="parts" key={subject}>
        <div className="part">
          {own && <InvitationSection session={session} view={view} desk={desk} />}
          <DutiesSection view={view} />
          {own && <ReadinessCard {...props} />}
          {own && <BelowSection session={session} topId={pointId} onOpen={open} />}
        </div>
        <div className="part">
          <ConfirmSection {...part} />
          <DelegatesSection {...part} />
          <SpeechesSection {...part} />
        </div>
      </div>
      <LanguageSwitch />
    </>
  );
};
