import { autoMicrophone } from '../../media/own/own-wishes.js';
import { useCommand } from '../use-command.js';
import type { MediaCardProps } from './media-card-props.js';
import { text } from './text.js';

/** What the room agrees to: a microphone that opens by itself, or no picture and sound through this page at all. */
export const TakingPart = ({ client, session, pointId }: MediaCardProps): React.ReactNode => {
  const { busy, problem, send } = useCommand(client);
  const auto = autoMicrophone(session, pointId);
  return (
    <>
      <label className="tick">
        <input
          type="checkbox"
          checked={auto}
          disabled={busy}
          onChange={() => void send('SetAutoMicrophone', { pointId, on: !auto })}
        />
        {text.devices.auto}
      </label>
      <button
        type="button"
        disabled={busy}
        onClick={() => void send('ChangePointMode', { pointId, mode: 'hardware', via: null })}
      >
        {text.devices.ownEquipment}
      </button>
      <p role="alert" className="problem">
        {problem ?? ''}
      </p>
    </>
  );
};
