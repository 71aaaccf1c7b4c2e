/** `room`: a laptop among people; `mixer`: a desk that has done its own cleaning, which the browser must not touch again. */
export type SoundProfile = 'room' | 'mixer';

/** The terminal as its operator set it up; kept by the browser. Empty: the machine's own choice. */
export interface DeviceChoice {
  readonly microphone: string;
  readonly loudspeaker: string;
  readonly camera: string;
  readonly profile: SoundProfile;
  readonly cameraOn: boolean;
  readonly picture: 'none' | 'small' | 'large';
}

const KEPT = 'diemcau.devices';

const usual: DeviceChoice = {
  microphone: '',
  loudspeaker: '',
  camera: '',
  profile: 'room',
  cameraOn: true,
  picture: 'small',
};

export const keptChoice = (): DeviceChoice => {
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(KEPT) ?? '{}') as Partial<DeviceChoice>) };
  } catch {
    // Locked storage, or something that somebody else wrote there.
    return usual;
  }
};

export const keepChoice = (choice: DeviceChoice): void => {
  try {
    localStorage.setItem(KEPT, JSON.stringify(choice));
  } catch {
    // It then holds until the page is loaded again.
  }
};

const chosen = (deviceId: string): MediaTrackConstraints => (deviceId === '' ? {} : { deviceId: { ideal: deviceId } });

export const soundConstraints = ({ microphone, profile }: DeviceChoice): MediaTrackConstraints => {
  const clean = profile === 'room';
  const handling = { echoCancellation: clean, noiseSuppression: clean, autoGainControl: clean };
  return { ...chosen(microphone), ...handling };
};

export const pictureConstraints = ({ camera }: DeviceChoice): MediaTrackConstraints => ({
  ...chosen(camera),
  width: { ideal: 1280 },
  height: { ideal: 720 },
});
