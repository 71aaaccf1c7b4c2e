import type { DeskProps } from '../desk-props.js';
import type { PointFact } from '../state/point-fact.js';

/** What each part of the panel of one point is told. */
export interface PointProps extends DeskProps {
  readonly fact: PointFact;
}
