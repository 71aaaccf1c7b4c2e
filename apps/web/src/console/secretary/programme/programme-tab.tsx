import './programme.css';
import { Button, Group } from '@mantine/core';
import { type AgendaItem, agendaItem, deviation, forecastEnd, toCome } from '@diemcau/session';
import { useState } from 'react';
import { hourText } from '../../../time/format.js';
import { ItemClock } from '../../chair/item-clock.js';
import { LifecycleActions } from '../../chair/lifecycle-actions.js';
import { text as chair } from '../../chair/text.js';
import type { PartProps } from '../part-props.js';
import { ItemDialog } from './item-dialog.js';
import { ItemList } from './item-list.js';
import { SeatAndStage } from './seat-and-stage.js';
import { text } from './text.js';

const deviationText = (said: ReturnType<typeof deviation>): string =>
  said.kind === 'on_time' ? chair.deviation.on_time : chair.deviation[said.kind](said.minutes);

/** The programme: what is on, what comes, how late it is, and how it is changed. */
export const ProgrammeTab = (props: PartProps): React.ReactNode => {
  const { session, now, verbs } = props;
  const { agenda, lifecycle, plan } = session;
  const [edited, setEdited] = useState<AgendaItem | 'new' | null>(null);
  const current = agendaItem(agenda, agenda.currentId);
  const [next] = toCome(session);
  const live = lifecycle.current.phase === 'live';
  return (
    <div className="programme">
      <p>
        <strong>{deviationText(deviation(session, now))}</strong> ·{' '}
        {chair.forecast(hourText(forecastEnd(session, now)), hourText(plan.header.endsAt))}
      </p>
      {current !== undefined && <ItemClock item={current} session={session} now={now} verbs={verbs} />}
      {live && (
        <Group gap="xs">
          <Button
            size="sm"
            disabled={next === undefined}
            onClick={() => next !== undefined && verbs.press('StartItem', { itemId: next.id, stopSpeakers: true })}
          >
            {next === undefined ? text.last : text.next(next.title)}
          </Button>
          {current !== undefined && (
            <Button
              size="sm"
              variant="default"
              onClick={() => verbs.press('EndItem', { itemId: current.id, stopSpeakers: true })}
            >
              {text.endItem(current.title)}
            </Button>
          )}
        </Group>
      )}
      <ItemList {...props} onEdit={setEdited} />
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={() => setEdited('new')}>
          {text.add}
        </Button>
      </Group>
      <SeatAndStage {...props} />
      <LifecycleActions session={session} verbs={verbs} />
      {edited !== null && (
        <ItemDialog
          agenda={agenda}
          item={edited === 'new' ? null : edited}
          verbs={verbs}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
};
