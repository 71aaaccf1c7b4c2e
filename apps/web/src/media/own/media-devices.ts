/** What browsers have on safe pages alone: on plain http there are no devices. */
export const mediaDevices = (): MediaDevices | undefined => navigator.mediaDevices;
