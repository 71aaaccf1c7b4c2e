import { type AwardBatch, type AwardState, presentationOf } from '@diemcau/session';
import { useState } from 'react';
import { hourText } from '../../time/format.js';
import type { CardProps } from '../live/card-props.js';
import { text } from '../text.js';
import { useCommand } from '../use-command.js';
import { Problem } from '../field/problem.js';
import { TextField } from '../field/text-field.js';

const begun = ({ currentId, ended }: AwardState, { id }: AwardBatch): boolean => id === currentId || ended.includes(id);

/** Awards that are handed over in this room, and whether it was done. */
export const AwardsCard = (props: CardProps): React.ReactNode => {
  const { session, pointId } = props;
  const own = session.awards.batches.filter((batch) =>
    batch.recipients.some((recipient) => recipient.pointId === pointId),
  );
  if (own.length === 0) return null;
  return (
    <section className="card" aria-labelledby="awards">
      <h2 id="awards">{text.awards.heading}</h2>
      {own.map((batch) => (
        <Batch key={batch.id} {...props} batch={batch} />
      ))}
    </section>
  );
};

interface BatchProps extends CardProps {
  readonly batch: AwardBatch;
}

const Batch = (props: BatchProps): React.ReactNode => {
  const { pointId, batch } = props;
  const own = batch.recipients.filter((recipient) => recipient.pointId === pointId);
  return (
    <div className="unit">
      <h3>{text.awards.batch(text.awards.forms[batch.form], batch.issuer)}</h3>
      <p className="quiet">{text.awards.decision(batch.decisionNumber)}</p>
      <ul className="history">
        {own.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      <Presenting {...props} />
    </div>
  );
};

const Presenting = ({ client, session: { awards, lifecycle }, pointId, batch }: BatchProps): React.ReactNode => {
  const { busy, problem, send } = useCommand(client);
  const done = presentationOf(awards, batch.id, pointId);
  const { phase } = lifecycle.current;
  const may = begun(awards, batch) && (phase === 'live' || phase === 'paused');
  const of = { batchId: batch.id, pointId };
  if (done === undefined && !may) return <p className="quiet">{text.awards.notYet}</p>;
  return (
    <>
      {done === undefined ? (
        <PresentedForm busy={busy} onPresented={(presentedBy) => void send('MarkPresented', { ...of, presentedBy })} />
      ) : (
        <p className="good">
          <span aria-hidden="true">✓ </span>
          {text.awards.done(hourText(done.at), done.presentedBy)}
        </p>
      )}
      {done !== undefined && may && (
        <button type="button" disabled={busy} onClick={() => void send('UnmarkPresented', of)}>
          {text.awards.unmark}
        </button>
      )}
      <Problem>{problem}</Problem>
    </>
  );
};

interface FormProps {
  readonly busy: boolean;
  readonly onPresented: (by: string) => void;
}

const PresentedForm = ({ busy, onPresented }: FormProps): React.ReactNode => {
  const [by, setBy] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onPresented(by.trim());
      }}
    >
      <TextField label={text.awards.by} value={by} longest={200} required onChange={setBy} />
      <button type="submit" className="main-action" disabled={busy}>
        {text.awards.mark}
      </button>
    </form>
  );
};
