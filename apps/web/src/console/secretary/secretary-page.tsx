import './secretary.css';
import { useState } from 'react';
import { TopStrip } from '../../strip/top-strip.js';
import { useMainVerb } from '../chair/verbs.js';
import { Confirm, type Question } from '../confirm/confirm.js';
import { PointFinder } from '../find-point/point-finder.js';
import { KeysCard } from '../keys/keys-card.js';
import { useKeys } from '../keys/use-keys.js';
import { usePress } from '../press/use-press.js';
import { AskReason, type ReasonQuestion } from '../reason/ask-reason.js';
import type { SeatProps } from '../seat/seat-props.js';
import { DeskFoot } from './desk-foot.js';
import { deskKeys } from './desk-keys.js';
import { useNotes } from './notes/use-notes.js';
import { OutageBanner } from './outage/outage-banner.js';
import type { PartProps } from './part-props.js';
import { QueuePart } from './queue/queue-part.js';
import { SpeakingPart } from './speaking/speaking-part.js';
import { TAB_IDS, type TabId } from './tab-ids.js';
import { Tabs } from './tabs.js';
import { text } from './text.js';

type Window = 'find' | 'keys' | null;

/** The secretary's seat: drives the sitting by keyboard, keeps the queue, the roll, the programme and the notes. */
export const SecretaryPage = (props: SeatProps): React.ReactNode => {
  const { client, session, sessionId, line, presence, counters, now } = props;
  const verbs = usePress(client);
  const [tab, setTab] = useState<TabId>(TAB_IDS[0]);
  const [opened, setOpened] = useState<Window>(null);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [question, ask] = useState<Question | null>(null);
  const [reasonQuestion, askReason] = useState<ReasonQuestion | null>(null);
  const notes = useNotes(sessionId, session);
  const mark = (): void => {
    setTab('notes');
    notes.insertMark(now);
  };
  const { press: callNext } = useMainVerb({ session, presence, verbs });
  const keys = deskKeys({
    ...{ session, verbs, currentId, setCurrentId, setTab, mark, callNext },
    open: setOpened,
  });
  useKeys(keys);
  const common = { session, sessionId, now, presence, counters, verbs, ask, askReason } satisfies PartProps;
  return (
    <div className="secretary">
      <TopStrip name={text.seat} session={session} line={line} now={now} />
      <OutageBanner session={session} onOpen={() => setTab('outage')} />
      <main className="parts" data-stale={line.kind !== 'online'}>
        <div className="floor-side">
          <SpeakingPart {...common} />
          <QueuePart {...common} currentId={currentId} onCurrent={setCurrentId} />
        </div>
        <Tabs {...common} notes={notes} tab={tab} onTab={setTab} />
      </main>
      <DeskFoot {...props} verbs={verbs} onOpen={setOpened} />
      <PointFinder opened={opened === 'find'} session={session} verbs={verbs} onClose={() => setOpened(null)} />
      <KeysCard bindings={keys} opened={opened === 'keys'} onClose={() => setOpened(null)} />
      <Confirm question={question} onClose={() => ask(null)} />
      <AskReason question={reasonQuestion} onClose={() => askReason(null)} />
    </div>
  );
};
