import { Button, Group } from '@mantine/core';
import { type FloorEntry, watchUsed } from '@diemcau/session';
import { durationText, hourText } from '../../../time/format.js';
import type { PartProps } from '../part-props.js';
import { speakersText } from '../../speakers.js';
import { text } from '../text.js';

const ENDED: readonly FloorEntry['state'][] = ['done', 'written', 'withdrawn', 'declined', 'no_answer', 'lost'];

/** Turns that ended, the last first; one that was cut off or did not answer may come back. */
export const TurnsTab = ({ session, now, verbs: { press } }: PartProps): React.ReactNode => {
  const { entries, version } = session.floor;
  const ended = Object.values(entries)
    .filter(({ state }) => ENDED.includes(state))
    .toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0));
  if (ended.length === 0) return <p className="quiet">{text.turnsEmpty}</p>;
  return (
    <ol className="past-turns">
      {ended.map((entry) => (
        <li key={entry.id}>
          <strong>{entry.pointName}</strong> {speakersText(entry)}
          <p className="quiet">
            {text.states[entry.state]}
            {entry.startedAt !== null &&
              ` · ${text.spoke(hourText(entry.startedAt), durationText(watchUsed(entry.watch, now)))}`}
          </p>
          {(entry.state === 'lost' || entry.state === 'no_answer') && (
            <Group gap={4}>
              <Button
                size="xs"
                variant="default"
                onClick={() => press('ReturnToQueue', { entryId: entry.id, version })}
              >
                {text.back}
              </Button>
              <Button size="xs" variant="default" onClick={() => press('TakeInWriting', { entryId: entry.id })}>
                {text.written}
              </Button>
            </Group>
          )}
        </li>
      ))}
    </ol>
  );
};
