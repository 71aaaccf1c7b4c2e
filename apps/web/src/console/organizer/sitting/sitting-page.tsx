import '../points/points.css';
import './sitting.css';
import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { dayTimeText } from '../day-time-text.js';
import { DelegatesSection } from '../delegates/delegates-section.js';
import { LinksSection } from '../links/links-section.js';
import { PointsSection } from '../points/points-section.js';
import { useSession } from '../points/queries.js';
import { ReadinessSection } from '../readiness/readiness-section.js';
import type { SectionProps } from '../section-props.js';
import { text } from './text.js';

type Part = keyof typeof text.parts;

const SECTIONS: Readonly<Record<Part, ComponentType<SectionProps>>> = {
  'diem-cau': PointsSection,
  'dai-bieu': DelegatesSection,
  'giay-moi': LinksSection,
  'san-sang': ReadinessSection,
};
const PARTS = Object.keys(SECTIONS) as readonly Part[];

/** The points of one sitting: who takes part, whom they send, their links, and how ready they are. */
export const SittingPage = (): React.ReactNode => {
  const { sessionId = '', part }: { readonly sessionId?: string; readonly part?: string } = useParams({
    strict: false,
  });
  const { data: session, isError, refetch } = useSession(sessionId);
  const shown = PARTS.find((known) => known === part) ?? 'diem-cau';
  const Section = SECTIONS[shown];
  if (session === undefined)
    return (
      <div className="sitting-desk">
        {isError ? (
          <p role="alert">
            {text.failed} <Button onClick={() => void refetch()}>{text.again}</Button>
          </p>
        ) : (
          <p role="status">{text.loading}</p>
        )}
      </div>
    );
  return (
    <div className="sitting-desk">
      <p>
        <Link to={`/quan-tri/hoi-nghi/${session.conferenceId}`}>← {text.conference}</Link>
      </p>
      <h1>{session.title}</h1>
      <p className="quiet points-lines">
        {dayTimeText(session.startsAt)} · {session.hall} · {text.points(session.pointCount)}
      </p>
      <nav aria-label={text.nav}>
        {PARTS.map((known) => (
          <Link
            key={known}
            to={`/quan-tri/phien-hop/${sessionId}/${known}`}
            aria-current={known === shown ? 'page' : undefined}
          >
            {text.parts[known]}
          </Link>
        ))}
      </nav>
      <h2>{text.parts[shown]}</h2>
      <Section conferenceId={session.conferenceId} sessionId={sessionId} session={session} />
    </div>
  );
};
