import type { SessionEvent } from '../session.events.js';
import type { StageState } from './stage.state.js';

/**
 * A point that leaves the session is taken off the screen by a `StageSet` of its own: its removal is told to few, the stage is everybody's.
 */
export const evolveStage = (slice: StageState, event: SessionEvent): StageState =>
  event.type === 'StageSet' ? event.data : slice;
