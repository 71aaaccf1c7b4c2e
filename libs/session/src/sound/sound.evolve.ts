import type { SessionEvent } from '../session.events.js';
import type { SoundState } from './sound.state.js';

export const evolveSound = (slice: SoundState, event: SessionEvent): SoundState =>
  event.type === 'CarriersChanged' ? { ...slice, carriers: event.data.carriers } : slice;
