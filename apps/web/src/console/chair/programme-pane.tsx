import { Button } from '@mantine/core';
import { agendaItem, deviation, forecastEnd, isFuture, itemElapsed, toCome } from '@diemcau/session';
import { durationText, hourText } from '../../time/format.js';
import { LifecycleActions } from './lifecycle-actions.js';
import type { PaneProps } from './pane-props.js';
import { text } from './text.js';

const deviationText = (said: ReturnType<typeof deviation>): string =>
  said.kind === 'on_time' ? text.deviation.on_time : text.deviation[said.kind](said.minutes);

/** Where the programme stands, and how late it is, as a sentence. */
export const ProgrammePane = ({ session, now, verbs }: PaneProps): React.ReactNode => {
  const { agenda, lifecycle, plan } = session;
  const current = agendaItem(agenda, agenda.currentId);
  const [next] = toCome(session);
  const isLive = lifecycle.current.phase === 'live';
  return (
    <section className="pane" aria-labelledby="programme">
      <h2 id="programme">{text.programme}</h2>
      <ol className="items">
        {agenda.items.map(({ id, title }) => (
          <li key={id} data-state={id === agenda.currentId ? 'current' : isFuture(agenda, id) ? 'future' : 'past'}>
            {title}
            {id === current?.id && <span> {durationText(itemElapsed(session, now))}</span>}
          </li>
        ))}
      </ol>
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
