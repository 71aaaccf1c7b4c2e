import { Button } from '@mantine/core';
import { awardSummary, type BatchSummary } from '@diemcau/session';
import { useState } from 'react';
import { Confirm, type Question } from '../confirm/confirm.js';
import { AwardPoint } from './award-point.js';
import type { CardProps } from './card-props.js';
import { text } from './text.js';

const nameOf = ({ batch }: BatchSummary): string => text.batch(text.form[batch.form], batch.issuer);

/** Batches in the order of the issuing level; the one that is on, point by point. */
export const AwardsCard = ({ session, verbs }: CardProps): React.ReactNode => {
  const [question, setQuestion] = useState<Question | null>(null);
  const summaries = awardSummary(session);
  const isRunning = session.awards.currentId !== null;
  const next = summaries.find(({ status }) => status === 'waiting');
  const end =
    ({ batch, open }: BatchSummary) =>
    (): void => {
      const run = (): void => verbs.press('EndBatch', { batchId: batch.id });
      if (open === 0) run();
      else setQuestion({ title: text.endBatch, explanation: text.endBatchMeans(open), action: text.endBatch, run });
    };
  return (
    <section className="cue cue-awards" aria-labelledby="cue-awards">
      <h2 id="cue-awards">{text.awards}</h2>
      <Confirm question={question} onClose={() => setQuestion(null)} />
      {summaries.map((summary) => (
        <div key={summary.batch.id} className="award-batch" data-status={summary.status}>
          <h3>{nameOf(summary)}</h3>
          <p>
            {text.status[summary.status]} · {text.decision(summary.batch.decisionNumber)} ·{' '}
            {text.counts(summary.collectives, summary.individuals)}
          </p>
          {summary.status !== 'waiting' && (
            <>
              <p>{text.left(summary.open)}</p>
              <ol>
                {summary.points.map((at) => (
                  <AwardPoint key={at.pointId} at={at} batch={summary.batch} {...{ session, verbs }} />
                ))}
              </ol>
            </>
          )}
          {summary.status === 'running' && (
            <Button size="xl" variant="default" onClick={end(summary)}>
              {text.endBatch}
            </Button>
          )}
          {!isRunning && summary === next && (
            <Button
              size="xl"
              className="wrapping"
              disabled={session.lifecycle.current.phase !== 'live'}
              onClick={() => verbs.press('StartBatch', { batchId: summary.batch.id })}
            >
              {text.startBatch(nameOf(summary))}
            </Button>
          )}
        </div>
      ))}
    </section>
  );
};
