import type { StageState } from './stage.state.js';

export type StageEvent = { readonly type: 'StageSet'; readonly data: StageState };
