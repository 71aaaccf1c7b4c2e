import { Button } from '@mantine/core';
import { agendaItem, allowedMs, deviation, forecastEnd, itemElapsed, plannedTimes, toCome } from '@diemcau/session';
import { durationText, hourText } from '../../time/format.js';
import type { CardProps } from './card-props.js';
import { text } from './text.js';

const deviationText = (said: ReturnType<typeof deviation>): string =>
  said.kind === 'on_time' ? text.deviation.on_time : text.deviation[said.kind](said.minutes);

/** The item that is on and the one to come, with its hour, and how late it is. */
export const NowCard = ({ session, now, verbs }: CardProps): React.ReactNode => {
  const { agenda, lifecycle, plan } = session;
  const current = agendaItem(agenda, agenda.currentId);
  const [next] = toCome(session);
  const live = lifecycle.current.phase === 'live';
  const planned = plannedTimes(agenda.items, plan.header.startsAt);
  const hourOf = (id: string): string =>
    hourText(planned[agenda.items.findIndex((item) => item.id === id)]?.startsAt ?? 0);
  return (
    <section className="cue" aria-labelledby="cue-now">
      <h2 id="cue-now">{text.now}</h2>
      {current === undefined ? (
        <p>{text.nothingNow}</p>
      ) : (
        <>
          <p className="cue-title">{current.title}</p>
          {current.presenter !== null && <p>{current.presenter}</p>}
          <p>
            <span role="timer" aria-label={text.clock(current.title)}>
              {durationText(itemElapsed(session, now))}
            </span>{' '}
            {text.of(durationText(allowedMs(agenda, current.id)))} · {text.planned(hourOf(current.id))}
          </p>
        </>
      )}
      <p>
        <strong>{deviationText(deviation(session, now))}</strong>,{' '}
        {text.forecast(hourText(forecastEnd(session, now)), hourText(plan.header.endsAt))}
      </p>
      <h2>{text.next}</h2>
      <p className="cue-title">{next?.title ?? text.lastItem}</p>
      {next !== undefined && <p>{[text.planned(hourOf(next.id)), next.presenter].filter(Boolean).join(' · ')}</p>}
      {!live && <p className="quiet">{text.notLive}</p>}
      <div className="cue-buttons">
        {next !== undefined && (
          <Button
            size="xl"
            className="wrapping"
            disabled={!live}
            onClick={() => verbs.press('StartItem', { itemId: next.id, stopSpeakers: true })}
          >
            {text.start(next.title)}
          </Button>
        )}
        {current !== undefined && (
          <Button
            size="xl"
            variant="default"
            className="wrapping"
            disabled={!live}
            onClick={() => verbs.press('EndItem', { itemId: current.id, stopSpeakers: true })}
          >
            {text.end(current.title)}
          </Button>
        )}
      </div>
    </section>
  );
};
