import '../../point/media/media.css';
import { useState } from 'react';
import type { DeviceChoice } from '../../media/own/device-choice.js';
import type { SeatKind } from '../../media/media-ticket.js';
import { DeviceSelect } from '../../point/media/device-select.js';
import { OwnCamera } from '../../point/media/own-camera.js';
import { OwnMicrophone } from '../../point/media/own-microphone.js';
import type { ScreenParts } from '../screen/screen-parts.js';
import { text } from '../text.js';

interface Props extends ScreenParts {
  readonly kind: SeatKind;
}

/** Microphone, camera and loudspeaker of this machine; the hall's may be opened at any time, those of a point follow its turns. */
export const EquipmentPanel = ({ kind, own, ...parts }: Props): React.ReactNode => {
  const { seat, session } = parts;
  const [choice, setChoice] = useState(seat.own.choice);
  const choose = (part: Partial<DeviceChoice>): void => {
    if (part.loudspeaker === undefined) seat.own.choose(part);
    else seat.useLoudspeaker(part.loudspeaker);
    setChoice(seat.own.choice);
  };
  const select = (device: MediaDeviceKind, name: 'microphone' | 'camera' | 'loudspeaker'): React.ReactNode => (
    <DeviceSelect
      kind={device}
      label={text.bar[name]}
      value={choice[name]}
      onChoose={(deviceId) => choose({ [name]: deviceId })}
    />
  );
  const sends = kind !== 'console' && session.plan.points.find(({ id }) => id === own)?.mode === 'webrtc';
  return (
    <section className="room-panel media device-settings" aria-labelledby="room-equipment">
      <h2 id="room-equipment">{text.bar.equipment}</h2>
      {sends && own !== null ? (
        <>
          <OwnMicrophone {...parts} pointId={own} />
          <OwnCamera {...parts} pointId={own} />
          {select('audioinput', 'microphone')}
          {select('videoinput', 'camera')}
        </>
      ) : (
        <p>{text.bar.watches}</p>
      )}
      {select('audiooutput', 'loudspeaker')}
    </section>
  );
};
