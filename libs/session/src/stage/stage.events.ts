import type { PointId } from '../kernel/ids.js';
import type { Layout } from './stage.state.js';

export type StageEvent = {
  readonly type: 'StageSet';
  readonly data: { layout: Layout; spotlight: PointId | null };
};
