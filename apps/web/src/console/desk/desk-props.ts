import type { Presses } from '../press/use-press.js';
import type { SeatProps } from '../seat/seat-props.js';
import type { PointFact } from './state/point-fact.js';

/** What every part of the desk is given. */
export interface DeskProps extends Pick<SeatProps, 'me' | 'session' | 'sessionId' | 'now' | 'media' | 'client'> {
  readonly facts: readonly PointFact[];
  readonly verbs: Presses;
  readonly onOpen: (pointId: string) => void;
}
