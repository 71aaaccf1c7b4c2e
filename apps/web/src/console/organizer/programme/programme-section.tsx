import './programme.css';
import type { SessionOutline } from '@diemcau/contract';
import { finishSentence, programme } from '@diemcau/planning';
import { type AgendaItem, conferenceProfile } from '@diemcau/session';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { newId } from '../../../live/new-id.js';
import { SavingLine } from '../editor/saving-line.js';
import { useDraft } from '../editor/use-draft.js';
import type { SectionProps } from '../section-props.js';
import { ItemDialog } from './item-dialog.js';
import { moved } from './moved.js';
import { PasteDialog } from './paste-dialog.js';
import { ProgrammeList } from './programme-list.js';
import { text } from './text.js';

const MINUTES = 15;

const newItem = (): AgendaItem => ({
  id: newId(),
  kind: 'report',
  title: text.newTitle,
  minutes: MINUTES,
  presenter: null,
  pointId: null,
  profile: conferenceProfile,
  pinnedAt: null,
});

/** O3: what follows what, at which hour. */
export const ProgrammeSection = ({ sessionId, session }: SectionProps): React.ReactNode => {
  const draft = useDraft<Pick<SessionOutline, 'agenda'>>({
    path: `/api/sessions/${sessionId}`,
    version: session.version,
    saved: { agenda: session.agenda },
    keys: [['sessions', sessionId]],
  });
  const [opened, setOpened] = useState<string | null>(null);
  const [isPasting, setPasting] = useState(false);
  const isDraft = session.status === 'draft';
  const items = draft.values.agenda;
  const set = (agenda: readonly AgendaItem[]): void => draft.change({ agenda });
  const timed = items.map(({ id, minutes, pinnedAt }) => ({ id, minutes, pinnedAt: pinnedAt ?? null }));
  const { rows, finish } = programme(timed, session.startsAt, session.endsAt);
  const place = items.findIndex(({ id }) => id === opened);
  const item = items[place];
  return (
    <div className="stacked">
      {isDraft && <SavingLine {...draft} />}
      {items.length === 0 && <p>{text.empty}</p>}
      <ProgrammeList items={items} rows={rows} isDraft={isDraft} onChange={set} onOpen={setOpened} />
      {items.length > 0 && <p>{finishSentence(finish)}</p>}
      {isDraft && (
        <Group>
          <Button variant="default" onClick={() => set([...items, newItem()])}>
            {text.add}
          </Button>
          <Button variant="default" onClick={() => setPasting(true)}>
            {text.paste}
          </Button>
        </Group>
      )}
      {item !== undefined && (
        <ItemDialog
          item={item}
          day={session.startsAt}
          place={place}
          count={items.length}
          onChange={(part) => set(items.map((other) => (other.id === item.id ? { ...other, ...part } : other)))}
          onMove={(to) => set(moved(items, place, to))}
          onClose={() => setOpened(null)}
        />
      )}
      {isPasting && <PasteDialog sessionId={sessionId} onApply={set} onClose={() => setPasting(false)} />}
    </div>
  );
};
