import './device-test.css';
import { useState, useSyncExternalStore } from 'react';
import { autoMicrophone } from '../../media/own/own-wishes.js';
import { refusalText } from '../../refusals/refusal-text.js';
import type { MediaCardProps } from '../media/media-card-props.js';
import { useCommand } from '../use-command.js';
import { DeviceTest } from './device-test.js';
import { LINE_IDS } from './test-lines.js';
import { TestLine } from './test-line.js';
import { text } from './text.js';

interface Props extends MediaCardProps {
  readonly onClose: () => void;
}

/** The seven lines, one after the other by themselves. */
export const DeviceTestPanel = ({ client, pointId, session, onClose }: Props): React.ReactNode => {
  const [test] = useState(() => new DeviceTest(client, pointId));
  const view = useSyncExternalStore(test.store.subscribe, test.store.read);
  const { busy, problem, send } = useCommand(client);
  const { stage } = view;
  const auto = autoMicrophone(session, pointId);
  const over = stage === 'reported' || stage === 'unreported';
  return (
    <div className="device-test">
      <h3>{text.heading}</h3>
      <p className="quiet">{text.lead}</p>
      <ul>
        {LINE_IDS.map((id) => (
          <TestLine key={id} id={id} test={test} view={view} />
        ))}
      </ul>
      <label className="tick">
        <input
          type="checkbox"
          checked={auto}
          disabled={busy}
          onChange={() => void send('SetAutoMicrophone', { pointId, on: !auto })}
        />
        <span>
          {text.auto}
          <small className="quiet">{text.autoExplained}</small>
        </span>
      </label>
      <p role="status">{stage === 'idle' || stage === 'running' ? '' : text.done[stage]}</p>
      <p role="alert" className="problem">
        {problem ?? (view.refusal === null ? '' : refusalText(view.refusal))}
      </p>
      <div className="actions">
        {(stage === 'idle' || over) && (
          <button type="button" className="main-action" onClick={() => void test.run()}>
            {over ? text.again : text.start}
          </button>
        )}
        {(stage === 'idle' || stage === 'running') && (
          <button type="button" onClick={() => test.skipRest()}>
            {text.skip}
          </button>
        )}
        {over && (
          <button type="button" onClick={onClose}>
            {text.close}
          </button>
        )}
      </div>
    </div>
  );
};
