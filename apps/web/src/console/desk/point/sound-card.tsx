import { Button, Group } from '@mantine/core';
import { RECEIPT_STAGES } from '@diemcau/contract';
import { useState } from 'react';
import { post } from '../../../live/http.js';
import { Confirm, type Question } from '../../confirm/confirm.js';
import { text } from '../text.js';
import type { PointProps } from './point-props.js';
import { useRequest } from './use-request.js';

type Source = keyof typeof text.sources;

const listText = (sources: readonly Source[] | undefined): string =>
  sources === undefined || sources.length === 0 ? text.none : sources.map((source) => text.sources[source]).join(', ');

/** How far the right to be heard has come, step by step, and what keeps it from the next. */
export const SoundCard = ({ fact, sessionId }: PointProps): React.ReactNode => {
  const { run, word, busy } = useRequest();
  const [question, setQuestion] = useState<Question | null>(null);
  const { seat, receipt, point } = fact;
  const path = `/api/sessions/${sessionId}/media/${encodeURIComponent(point.id)}`;
  const confirm = (heard: boolean): void => run(() => post(`${path}/confirm`, { heard }, 'account'));
  const kick: Question = {
    title: text.sure,
    explanation: text.kickMeans,
    action: text.kick,
    run: () => run(() => post(`${path}/kick`, {}, 'account')),
  };
  const reached = receipt === null ? -1 : RECEIPT_STAGES.indexOf(receipt.stage);
  return (
    <section className="point-part">
      <h3>{text.sound}</h3>
      {receipt === null ? (
        <p className="quiet">{text.noSound}</p>
      ) : (
        <ol className="stages">
          {RECEIPT_STAGES.map((stage, index) => (
            <li key={stage} data-reached={index <= reached}>
              <span aria-hidden="true">{index <= reached ? '✓' : '○'}</span> {text.receiptStages[stage]}
            </li>
          ))}
        </ol>
      )}
      {receipt !== null && receipt.cause !== null && <p data-red={receipt.red}>{text.causes[receipt.cause]}</p>}
      {seat !== null && (
        <dl className="facts">
          <dt>{text.wantedSources}</dt>
          <dd>{listText(seat.wanted?.sources)}</dd>
          <dt>{text.appliedSources}</dt>
          <dd>{listText(seat.applied?.sources)}</dd>
          <dt>{text.sentSources}</dt>
          <dd>{listText(seat.publishing.filter((source) => !seat.muted.includes(source)))}</dd>
        </dl>
      )}
      <Group gap="xs">
        {receipt?.byHand === true && (
          <>
            <Button variant="default" disabled={busy} onClick={() => confirm(true)}>
              {text.heard}
            </Button>
            <Button variant="default" disabled={busy} onClick={() => confirm(false)}>
              {text.notHeard}
            </Button>
          </>
        )}
        {seat?.connected === true && (
          <Button variant="default" disabled={busy} onClick={() => setQuestion(kick)}>
            {text.kick}
          </Button>
        )}
      </Group>
      <p role="status">{word}</p>
      <Confirm question={question} onClose={() => setQuestion(null)} />
    </section>
  );
};
