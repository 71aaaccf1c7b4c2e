import { Button } from '@mantine/core';
import { tableGet } from '@diemcau/session';
import { text } from '../text.js';
import type { PointProps } from './point-props.js';

/** How far the point has come before the opening, as the desk has seen it. */
export const ReadinessActs = ({ fact, session, verbs: { press } }: PointProps): React.ReactNode => {
  const pointId = fact.point.id;
  const known = tableGet(session.readiness.points, pointId);
  return (
    <>
      {known?.ready ? (
        <Button variant="default" onClick={() => press('WithdrawReady', { pointId, reason: text.withdrawReason })}>
          {text.withdrawReady}
        </Button>
      ) : (
        <Button variant="default" onClick={() => press('DeclareReady', { pointId })}>
          {text.readyFor}
        </Button>
      )}
      {[true, false].map((passed) => (
        <Button
          key={String(passed)}
          variant="default"
          onClick={() => press('RecordRehearsal', { pointId, passed, note: '' })}
        >
          {passed ? text.rehearsalPassed : text.rehearsalFailed}
        </Button>
      ))}
    </>
  );
};
