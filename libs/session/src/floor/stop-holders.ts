import type { IssuedSession } from '../session.state.js';
import type { FloorEvent } from './floor.events.js';
import { holders } from './floor.rules.js';

/** Ends every turn that runs, because what it belongs to ends. */
export const stopHolders = (state: IssuedSession, how: 'item_ended' | 'concluded'): readonly FloorEvent[] =>
  holders(state).map((entry) => ({
    type: 'TurnStopped',
    data: { entryId: entry.id, version: state.floor.version + 1, how },
  }));
