import { Button, TextInput } from '@mantine/core';
import { type AwardBatch, type IssuedSession, pointIndex, type PointAwards } from '@diemcau/session';
import { useState } from 'react';
import { hourText } from '../../time/format.js';
import type { CardProps } from './card-props.js';
import { text } from './text.js';

interface Props extends Pick<CardProps, 'session' | 'verbs'> {
  readonly at: PointAwards;
  readonly batch: AwardBatch;
}

/** Awards are handed over at the recipient's point by whoever chairs there; in the hall by the chair. */
const presenterAt = ({ plan: { points, header } }: IssuedSession, pointId: string): string =>
  pointIndex(points).byId.get(pointId)?.localChair?.name ??
  header.chairs.find(({ id }) => id === header.actingChairId)?.name ??
  '';

/** Those who receive at one point, who presents, and whether it is done. */
export const AwardPoint = ({ at, batch, session, verbs }: Props): React.ReactNode => {
  const { pointId, presentation } = at;
  const [presenter, setPresenter] = useState(() => presenterAt(session, pointId));
  const recipients = batch.recipients.filter((one) => one.pointId === pointId);
  const plate = recipients[0]?.pointName ?? '';
  const presentedBy = presenter.trim();
  return (
    <li>
      <h4>{plate}</h4>
      <ul>
        {recipients.map(({ id, kind, name }) => (
          <li key={id}>
            <strong>{name}</strong> <span className="quiet">{text.kind[kind]}</span>
          </li>
        ))}
      </ul>
      {presentation === null ? (
        <div className="cue-buttons">
          <TextInput
            size="lg"
            maxLength={200}
            label={text.presenter(plate)}
            value={presenter}
            onChange={({ currentTarget: { value } }) => setPresenter(value)}
          />
          <Button
            size="xl"
            className="wrapping"
            disabled={presentedBy === ''}
            onClick={() => verbs.press('MarkPresented', { batchId: batch.id, pointId, presentedBy })}
          >
            {text.done(plate)}
          </Button>
        </div>
      ) : (
        <div className="cue-buttons">
          <p className="award-done">{text.doneAt(hourText(presentation.at), presentation.presentedBy)}</p>
          <Button
            size="lg"
            variant="default"
            onClick={() => verbs.press('UnmarkPresented', { batchId: batch.id, pointId })}
          >
            {text.undo(plate)}
          </Button>
        </div>
      )}
    </li>
  );
};
