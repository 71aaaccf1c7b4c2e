import { Button } from '@mantine/core';
import { agendaItem, deviation, forecastEnd, isFuture, plannedTimes, toCome } from '@diemcau/session';
import { hourText } from '../../time/format.js';
import { ItemClock } from './item-clock.js';
import { LifecycleActions } from './lifecycle-actions.js';
import type { PaneProps } from './pane-props.js';
import { text } from './text.js';

const deviationText = (said: ReturnType<typeof deviation>): string =>
  said.kind === 'on_time' ? text.deviation.on_time : text.deviation[said.kind](said.minutes);

type Place = 'past' | 'current' | 'future';

/** Where the programme stands, and how late it is, as a sentence. */
export const ProgrammePane = ({ session, now, verbs }: PaneProps): React.ReactNode => {
  const { agenda, lifecycle, plan } = session;
  const current = agendaItem(agenda, agenda.currentId);
  const [next] = toCome(session);
  const isLive = lifecycle.current.phase === 'live';
  const planned = plannedTimes(agenda.items, plan.header.startsAt);
  const placeOf = (id: string): Place =>
    id === agenda.currentId ? 'current' : isFuture(agenda, id) ? 'future' : 'past';
  return (
    <section className="pane" aria-labelledby="programme">
      <h2 id="programme">{text.programme}</h2>
      <ol className="items" tabIndex={0} aria-labelledby="programme">
        {agenda.items.map(({ id, title }, index) => (
          <li key={id} data-state={placeOf(id)} aria-current={id === agenda.currentId ? 'step' : undefined}>
            <span>{title}</span>{' '}
            <time className="quiet">
              {hourText(agenda.progress[id]?.startedAt ?? planned[index]?.startsAt ?? plan.header.startsAt)}
            </time>
          </li>
        ))}
      </ol>
      {current !== undefined && <ItemClock item={current} {...{ session, now, verbs }} />}
      <p className="deviation">
        <strong>{deviationText(deviation(session, now))}</strong>
        <br />
        {text.forecast(hourText(forecastEnd(session, now)), hourText(plan.header.endsAt))}
      </p>
      {isLive && (
        <Button
          size="lg"
          variant="default"
          fullWidth
          className="wrapping"
          disabled={next === undefined}
          onClick={() => next !== undefined && verbs.press('StartItem', { itemId: next.id, stopSpeakers: true })}
        >
          {next === undefined ? text.lastItem : text.nextItem(next.title)}
        </Button>
      )}
      <LifecycleActions session={session} verbs={verbs} />
    </section>
  );
};
