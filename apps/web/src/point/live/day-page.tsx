import { lazy, Suspense, useState } from 'react';
import { AttendanceCard } from '../attendance/attendance-card.js';
import { FloorCard } from '../floor/floor-card.js';
import { ownTurns } from '../floor/own-turns.js';
import { HelpCard } from '../help/help-card.js';
import { LanguageSwitch } from '../language/language-switch.js';
import { MediaSlot } from '../media/media-slot.js';
import { text } from '../text.js';
import type { CardProps } from './card-props.js';
import { PhaseNotice } from './phase-notice.js';
import { ProgrammeCard } from './programme-card.js';
import { type Tab, Tabs } from './tabs.js';

/** Fetched where something is handed over; most rooms have nothing. */
const AwardsCard = lazy(async () => ({ default: (await import('../awards/awards-card.js')).AwardsCard }));

/** Wanted before the opening only. */
const ReadinessCard = lazy(async () => ({ default: (await import('../readiness/readiness-card.js')).ReadinessCard }));

const hasAwards = ({ session, pointId }: CardProps): boolean =>
  session.awards.batches.some(({ recipients }) => recipients.some((recipient) => recipient.pointId === pointId));

const CALLING: readonly string[] = ['on_deck', 'invited', 'speaking'];

const calledBy = ({ session, pointId, now }: CardProps): string | null => {
  const { main } = ownTurns(session, pointId, now);
  return main !== null && CALLING.includes(main.state) ? text.floor.states[main.state] : null;
};

interface Props extends CardProps {
  readonly onRegister: () => void;
}

/** What a room does on the day: count who is there, speak, ask for help. */
export const DayPage = ({ onRegister, ...props }: Props): React.ReactNode => {
  const { phase } = props.session.lifecycle.current;
  const early = phase === 'issued' || phase === 'rehearsing';
  const [tab, setTab] = useState<Tab>(() => (early ? 'attendance' : 'floor'));
  return (
    <>
      <PhaseNotice session={props.session} desk={props.desk} />
      <div className="parts" data-tab={tab}>
        <div className="part" data-part="floor">
          <FloorCard {...props} />
          <MediaSlot client={props.client} pointId={props.pointId} session={props.session} />
          {hasAwards(props) && (
            <Suspense fallback={null}>
              <AwardsCard {...props} />
            </Suspense>
          )}
          <ProgrammeCard {...props} />
        </div>
        <div className="part" data-part="attendance">
          {early && (
            <Suspense fallback={null}>
              <ReadinessCard {...props} onRegister={onRegister} />
            </Suspense>
          )}
          <AttendanceCard {...props} />
        </div>
        <div className="part" data-part="help">
          <HelpCard {...props} />
          <LanguageSwitch />
        </div>
      </div>
      <Tabs tab={tab} onTab={setTab} called={calledBy(props)} />
    </>
  );
};
