import { Button, Group } from '@mantine/core';
import type { EncoderKeyAnswer } from '@diemcau/contract';
import { useState } from 'react';
import { post } from '../../../live/http.js';
import { Confirm, type Question } from '../../confirm/confirm.js';
import { text } from '../text.js';
import type { PointProps } from './point-props.js';
import { useRequest } from './use-request.js';

/** What is entered in the point's encoder; shown only while somebody looks. */
export const EncoderKey = ({ fact, sessionId }: PointProps): React.ReactNode => {
  const { run, word, busy } = useRequest();
  const [key, setKey] = useState<EncoderKeyAnswer | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const path = `/api/sessions/${sessionId}/points/${encodeURIComponent(fact.point.id)}/encoder-key`;
  const ask = (what: '' | '/renew' | '/revoke') => (): void =>
    run(async () => setKey(await post<EncoderKeyAnswer>(`${path}${what}`, {}, 'account')));
  const sure = (action: string, explanation: string, go: () => void) => (): void =>
    setQuestion({ title: text.sure, explanation, action, run: go });
  return (
    <section className="point-part">
      <h3>{text.encoder}</h3>
      {(key?.revokedAt ?? null) !== null && <p>{text.encoderRevoked}</p>}
      {key !== null && key.url !== null && (
        <dl className="facts">
          <dt>{text.encoderUrl}</dt>
          <dd>
            <code>{key.url}</code>
          </dd>
          <dt>{text.encoderKey}</dt>
          <dd>
            <code>{key.key}</code>
          </dd>
        </dl>
      )}
      <Group gap="xs">
        <Button variant="default" disabled={busy} onClick={ask('')}>
          {text.encoderShow}
        </Button>
        <Button
          variant="default"
          disabled={busy}
          onClick={sure(text.encoderRenew, text.encoderRenewMeans, ask('/renew'))}
        >
          {text.encoderRenew}
        </Button>
        <Button
          variant="default"
          disabled={busy}
          onClick={sure(text.encoderRevoke, text.encoderRevokeMeans, ask('/revoke'))}
        >
          {text.encoderRevoke}
        </Button>
      </Group>
      <p role="status">{word}</p>
      <Confirm question={question} onClose={() => setQuestion(null)} />
    </section>
  );
};
