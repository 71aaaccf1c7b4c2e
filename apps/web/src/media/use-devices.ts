import { useEffect, useState } from 'react';
import { mediaDevices } from './own/media-devices.js';

/** The machine's devices, by kind. They have no names before the browser was asked for one of them. */
export const useDevices = (kind: MediaDeviceKind): readonly MediaDeviceInfo[] => {
  const [devices, setDevices] = useState<readonly MediaDeviceInfo[]>([]);
  useEffect(() => {
    const media = mediaDevices();
    let here = true;
    const look = (): void => {
      void media?.enumerateDevices().then((all) => {
        if (here) setDevices(all.filter((device) => device.kind === kind && device.deviceId !== ''));
      });
    };
    look();
    media?.addEventListener('devicechange', look);
    return () => {
      here = false;
      media?.removeEventListener('devicechange', look);
    };
  }, [kind]);
  return devices;
};
