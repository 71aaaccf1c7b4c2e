import './editor.css';
import type { ConferenceView, SessionOutline } from '@diemcau/contract';
import { Button, Tabs } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { get, post } from '../../../live/http.js';
import { dayTimeText } from '../day-time-text.js';
import { Loaded } from '../loaded.js';
import { text as office } from '../text.js';
import { useConference } from '../use-conference.js';
import { InfoSection } from './info-section.js';
import { SeatLinks } from './seat-links.js';
import { SECTIONS } from './sections.js';
import { SittingHours } from './sitting-hours.js';
import { text } from './text.js';

const HOUR_MS = 3_600_000;

/** What needs a page of its own: lists of a whole province. */
const PAGES = [
  ['points', 'diem-cau'],
  ['delegates', 'dai-bieu'],
  ['links', 'giay-moi'],
  ['readiness', 'san-sang'],
] as const;

/** O2: one page for a conference, its parts one below the other, with a way to jump between them. */
export const EditorPage = (): React.ReactNode => {
  const { conferenceId = '' }: { readonly conferenceId?: string } = useParams({ strict: false });
  return <Loaded query={useConference(conferenceId)}>{(conference) => <Editor conference={conference} />}</Loaded>;
};

const Editor = ({ conference }: { readonly conference: ConferenceView }): React.ReactNode => {
  const kept = useQueryClient();
  const [chosen, setChosen] = useState<string | null>(null);
  const [first] = conference.sessions;
  const sessionId = chosen ?? first?.id ?? null;
  const add = useMutation({
    mutationFn: () => {
      const startsAt = conference.sessions.at(-1)?.endsAt ?? Date.now();
      const title = `${text.sitting} ${conference.sessions.length + 1}`;
      const body = { title, startsAt, endsAt: startsAt + 2 * HOUR_MS };
      return post(`/api/conferences/${conference.id}/sessions`, body, 'account');
    },
    onSuccess: () => kept.invalidateQueries({ queryKey: ['conferences'] }),
  });
  return (
    <>
      <p>
        <Link to="/quan-tri">← {text.back}</Link>
      </p>
      <h1>{conference.title}</h1>
      <Tabs value={sessionId} onChange={setChosen} keepMounted={false}>
        <Tabs.List aria-label={text.sitting}>
          {conference.sessions.map(({ id, title, startsAt, status }) => (
            <Tabs.Tab key={id} value={id}>
              {title} · {dayTimeText(startsAt)} · {office.status[status]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {sessionId !== null && (
          <Tabs.Panel value={sessionId}>
            <Sitting key={sessionId} conference={conference} sessionId={sessionId} />
          </Tabs.Panel>
        )}
      </Tabs>
      {conference.status === 'draft' && (
        <Button variant="default" loading={add.isPending} onClick={() => add.mutate()}>
          {text.addSitting}
        </Button>
      )}
    </>
  );
};

interface SittingProps {
  readonly conference: ConferenceView;
  readonly sessionId: string;
}

const Sitting = ({ conference, sessionId }: SittingProps): React.ReactNode => {
  const query = useQuery({
    queryKey: ['sessions', sessionId, 'outline'],
    queryFn: () => get<SessionOutline>(`/api/sessions/${sessionId}?points=none`, 'account'),
  });
  return (
    <Loaded query={query}>
      {(session) => {
        const isDraft = session.status === 'draft';
        const shown = SECTIONS.filter(({ when }) => when === 'always' || (when === 'draft') === isDraft);
        const props = { conferenceId: conference.id, sessionId, session };
        return (
          <div className="editor">
            <nav aria-label={text.anchors} className="editor-anchors">
              <a href="#info">{text.sections.info}</a>
              {shown.map(({ id }) => (
                <a key={id} href={`#${id}`}>
                  {text.sections[id]}
                </a>
              ))}
              {PAGES.map(([id, part]) => (
                <Link key={id} to={`/quan-tri/phien-hop/${sessionId}/${part}`}>
                  {text.sections[id]} →
                </Link>
              ))}
              {!isDraft && <SeatLinks sessionId={sessionId} />}
            </nav>
            <div>
              <section id="info" aria-labelledby="heading-info">
                <h2 id="heading-info">{text.sections.info}</h2>
                <SittingHours session={session} />
                <InfoSection conference={conference} />
              </section>
              {shown.map(({ id, component: Section }) => (
                <section key={id} id={id} aria-labelledby={`heading-${id}`}>
                  <h2 id={`heading-${id}`}>{text.sections[id]}</h2>
                  <Section {...props} />
                </section>
              ))}
            </div>
          </div>
        );
      }}
    </Loaded>
  );
};
