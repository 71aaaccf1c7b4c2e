import { useState } from 'react';
import type { DeviceChoice, SoundProfile } from '../../media/own/device-choice.js';
import { DeviceSelect } from './device-select.js';
import type { MediaParts } from './media-parts.js';
import { TakingPart } from './taking-part.js';
import { text } from './text.js';

interface Props extends MediaParts {
  /** False for a point that only watches. */
  readonly sends: boolean;
}

/** Which devices, what kind of sound, and the way in which the room takes part. */
export const DeviceSettings = ({ sends, ...parts }: Props): React.ReactNode => {
  const { seat } = parts;
  const [choice, setChoice] = useState(seat.own.choice);
  const choose = (part: Partial<DeviceChoice>): void => {
    if (part.loudspeaker === undefined) seat.own.choose(part);
    else seat.useLoudspeaker(part.loudspeaker);
    setChoice(seat.own.choice);
  };
  const select = (kind: MediaDeviceKind, name: 'microphone' | 'camera' | 'loudspeaker'): React.ReactNode => (
    <DeviceSelect
      kind={kind}
      label={text.devices[name]}
      value={choice[name]}
      onChoose={(deviceId) => choose({ [name]: deviceId })}
    />
  );
  return (
    <details className="device-settings">
      <summary>{text.devices.heading}</summary>
      {sends && select('audioinput', 'microphone')}
      {sends && select('videoinput', 'camera')}
      {select('audiooutput', 'loudspeaker')}
      {sends && (
        <label>
          {text.devices.profile}
          <select value={choice.profile} onChange={(event) => choose({ profile: event.target.value as SoundProfile })}>
            <option value="room">{text.devices.profiles.room}</option>
            <option value="mixer">{text.devices.profiles.mixer}</option>
          </select>
        </label>
      )}
      {sends && <TakingPart {...parts} />}
    </details>
  );
};
