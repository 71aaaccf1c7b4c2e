import type { PointId } from '../kernel/ids.js';
import type { SoundState } from './sound.state.js';

export const isMuted = ({ muted }: Pick<SoundState, 'muted'>, pointId: PointId): boolean =>
  Object.hasOwn(muted, pointId);
