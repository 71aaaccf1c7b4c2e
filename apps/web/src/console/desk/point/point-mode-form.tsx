import { Button, NativeSelect } from '@mantine/core';
import type { PointMode } from '@diemcau/session';
import { useState } from 'react';
import { text } from '../text.js';
import type { PointProps } from './point-props.js';

const MODES: readonly PointMode[] = ['webrtc', 'whip', 'hardware', 'view_only'];

/** How the point takes part; a device of its own may be carried by another point. */
export const PointModeForm = ({ fact, session, verbs }: PointProps): React.ReactNode => {
  const { id, mode: now, via: nowVia } = fact.point;
  const [mode, setMode] = useState(now);
  const [via, setVia] = useState(nowVia ?? '');
  const carriers = session.plan.points.filter(
    (point) => point.id !== id && (point.mode === 'webrtc' || point.mode === 'whip'),
  );
  const save = (event: React.SyntheticEvent): void => {
    event.preventDefault();
    verbs.press('ChangePointMode', { pointId: id, mode, via: mode === 'hardware' && via !== '' ? via : null });
  };
  return (
    <details className="point-part">
      <summary>{text.modeChange}</summary>
      <form onSubmit={save} className="point-form">
        <NativeSelect
          label={text.mode}
          value={mode}
          onChange={({ currentTarget }) => setMode(currentTarget.value as PointMode)}
          data={MODES.map((value) => ({ value, label: text.modes[value] }))}
        />
        {mode === 'hardware' && (
          <NativeSelect
            label={text.via}
            value={via}
            onChange={({ currentTarget }) => setVia(currentTarget.value)}
            data={[
              { value: '', label: text.noVia },
              ...carriers.map((point) => ({ value: point.id, label: point.name })),
            ]}
          />
        )}
        <Button type="submit" variant="default">
          {text.save}
        </Button>
      </form>
    </details>
  );
};
