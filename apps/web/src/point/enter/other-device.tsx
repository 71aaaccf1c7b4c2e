import type { OtherDevices } from '@diemcau/contract';
import { useState } from 'react';
import { hourText } from '../../time/format.js';
import { text } from '../text.js';
import { deviceText } from './device-text.js';

interface Props {
  readonly devices: OtherDevices['devices'];
  readonly onTake: () => Promise<void>;
  readonly onLeave: () => void;
}

/** Two machines at one point would take the sound from each other: the one to be used is asked for. */
export const OtherDevice = ({ devices, onTake, onLeave }: Props): React.ReactNode => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState(false);
  const take = async (): Promise<void> => {
    setBusy(true);
    setProblem(false);
    await onTake().catch(() => setProblem(true));
    setBusy(false);
  };
  return (
    <main className="enter">
      <h1>{text.device.heading}</h1>
      <ul className="history">
        {devices.map(({ userAgent, since }) => (
          <li key={`${userAgent}${since}`}>
            {text.device.line(deviceText(userAgent) || text.device.unknown, hourText(since))}
          </li>
        ))}
      </ul>
      <p className="lead">{text.device.question}</p>
      <button type="button" className="main-action" disabled={busy} onClick={() => void take()}>
        {busy ? text.enter.busy : text.useHere}
      </button>
      <button type="button" onClick={onLeave}>
        {text.device.leave}
      </button>
      <p role="alert" className="problem">
        {problem ? text.refused.other : ''}
      </p>
    </main>
  );
};
