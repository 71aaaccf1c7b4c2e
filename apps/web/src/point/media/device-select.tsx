import { useDevices } from '../../media/use-devices.js';
import { text } from './text.js';

interface Props {
  readonly kind: MediaDeviceKind;
  readonly label: string;
  readonly value: string;
  readonly onChoose: (deviceId: string) => void;
}

/** One device of the machine; nothing where the browser lets nobody choose. */
export const DeviceSelect = ({ kind, label, value, onChoose }: Props): React.ReactNode => {
  const devices = useDevices(kind);
  if (devices.length === 0) return null;
  const known = devices.some(({ deviceId }) => deviceId === value);
  return (
    <label>
      {label}
      <select value={known ? value : ''} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{text.devices.usual}</option>
        {devices.map((device, index) => (
          <option key={device.deviceId} value={device.deviceId}>
            {device.label === '' ? text.devices.unnamed(index + 1) : device.label}
          </option>
        ))}
      </select>
    </label>
  );
};
