import { Button, Group, TextInput } from '@mantine/core';
import { openEntry } from '@diemcau/session';
import { useState } from 'react';
import { hourText } from '../../../time/format.js';
import { text } from '../text.js';
import type { PointProps } from './point-props.js';
import { ReadinessActs } from './readiness-acts.js';

const BEFORE_END: readonly string[] = ['issued', 'rehearsing', 'live', 'paused'];

/** What the desk does for a point at once; each can be taken back by its counterpart. */
export const PointActs = (props: PointProps): React.ReactNode => {
  const {
    fact,
    session,
    verbs: { press },
  } = props;
  const [reason, setReason] = useState('');
  const pointId = fact.point.id;
  const mute = session.sound.muted[pointId];
  const entry = openEntry(session, pointId);
  const { phase } = session.lifecycle.current;
  if (!BEFORE_END.includes(phase)) return <p className="quiet">{text.ended}</p>;
  return (
    <section className="point-part">
      <h3>{text.actions}</h3>
      {mute !== undefined && <p>{text.muted(hourText(mute.at), mute.reason)}</p>}
      {phase !== 'issued' && mute === undefined && (
        <TextInput
          label={text.muteReason}
          value={reason}
          maxLength={500}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      )}
      <Group gap="xs" mt="xs">
        {phase !== 'issued' &&
          (mute === undefined ? (
            <Button
              variant="default"
              onClick={() => press('MutePoint', { pointId, reason: reason.trim() }, { onDone: () => setReason('') })}
            >
              {text.mute}
            </Button>
          ) : (
            <Button onClick={() => press('UnmutePoint', { pointId })}>{text.unmute}</Button>
          ))}
        <Button variant="default" onClick={() => press('SetStage', { layout: 'spotlight', spotlight: pointId })}>
          {text.toStage}
        </Button>
        {entry?.state === 'on_deck' && entry.readyAt === null && (
          <Button variant="default" onClick={() => press('AnswerOnDeck', { entryId: entry.id })}>
            {text.deckAnswered}
          </Button>
        )}
        <ReadinessActs {...props} />
      </Group>
    </section>
  );
};
