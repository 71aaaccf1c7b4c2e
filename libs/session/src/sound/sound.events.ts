import type { PointId } from '../kernel/ids.js';
import type { SoundState } from './sound.state.js';

export type SoundEvent =
  /** How a point joins is its own affair; through whom it is heard is everybody's. */
  | { readonly type: 'CarriersChanged'; readonly data: Pick<SoundState, 'carriers'> }
  /** `all`: by one press for everyone who was heard, which can be taken back. */
  | {
      readonly type: 'PointsMuted';
      readonly data: { readonly pointIds: readonly PointId[]; readonly reason: string; readonly all: boolean };
    }
  /** The right is back; whether a microphone opens again is for whoever sits at it. */
  | {
      readonly type: 'PointsUnmuted';
      readonly data: {
        readonly pointIds: readonly PointId[];
        readonly how: 'lifted' | 'undone' | 'called' | 'chair' | 'removed';
      };
    };
