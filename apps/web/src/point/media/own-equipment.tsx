import { useCommand } from '../use-command.js';
import type { MediaCardProps } from './media-card-props.js';
import { text } from './slot-text.js';

interface Props extends MediaCardProps {
  readonly mode: 'hardware' | 'whip';
}

/** The room's own equipment carries picture and sound; this page only steers. */
export const OwnEquipment = ({ client, pointId, mode }: Props): React.ReactNode => {
  const { busy, problem, send } = useCommand(client);
  return (
    <section className="card" aria-labelledby="media">
      <h2 id="media">{text.heading}</h2>
      <p>
        <strong>{text.modes[mode]}</strong>
      </p>
      <p className="quiet">{text.explained[mode]}</p>
      {mode === 'hardware' && (
        <button
          type="button"
          disabled={busy}
          onClick={() => void send('ChangePointMode', { pointId, mode: 'webrtc', via: null })}
        >
          {text.useThisPage}
        </button>
      )}
      <p role="alert" className="problem">
        {problem ?? ''}
      </p>
    </section>
  );
};
