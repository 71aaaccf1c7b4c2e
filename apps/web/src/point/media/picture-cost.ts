import type { DeviceChoice } from '../../media/own/device-choice.js';

/** Megabytes an hour: speech with its spare copies, and the layers in which a camera sends. */
export const MEGABYTES_AN_HOUR: Readonly<Record<DeviceChoice['picture'], number>> = {
  none: 40,
  small: 120,
  large: 800,
};
