import type { SoundState } from './sound.state.js';

/** How a point joins is its own affair; through whom it is heard is everybody's. */
export type SoundEvent = { readonly type: 'CarriersChanged'; readonly data: Pick<SoundState, 'carriers'> };
