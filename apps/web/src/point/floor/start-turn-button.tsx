import { pointIndex, type FloorEntry } from '@diemcau/session';
import { useState } from 'react';
import type { CardProps } from '../live/card-props.js';
import { text as mediaText } from '../media/slot-text.js';
import { turnMicrophone } from '../media/turn-microphone.js';
import { text } from '../text.js';
import { useCommand } from '../use-command.js';

interface Props extends CardProps {
  readonly entry: FloorEntry;
}

/**
 * The press with which the room begins to speak: nobody's microphone opens without it. Where the microphone does not open, the turn stays
 * as it is, and may begin with other equipment.
 */
export const StartTurnButton = ({ client, session, pointId, entry: { id: entryId } }: Props): React.ReactNode => {
  const { busy, problem, send } = useCommand(client);
  const [opening, setOpening] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const begin = (): Promise<boolean> => send('StartTurn', { entryId });
  const speak = async (): Promise<void> => {
    setOpening(true);
    setTrouble(null);
    const why = (await turnMicrophone(client)?.open(entryId)) ?? null;
    setOpening(false);
    setTrouble(why);
    if (why === null) await begin();
  };
  const ownEquipment = pointIndex(session.plan.points).byId.get(pointId)?.mode === 'hardware';
  return (
    <>
      {ownEquipment && <p className="quiet">{mediaText.explained.hardware}</p>}
      <button type="button" className="main-action" disabled={busy || opening} onClick={() => void speak()}>
        {text.floor.start}
      </button>
      <p role="alert" className="problem">
        {trouble ?? problem ?? ''}
      </p>
      {trouble !== null && (
        <button type="button" disabled={busy} onClick={() => void begin()}>
          {mediaText.otherDevice}
        </button>
      )}
    </>
  );
};
