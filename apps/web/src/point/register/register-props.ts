import type { PlanPoint, PointReadiness } from '@diemcau/session';
import type { CardProps } from '../live/card-props.js';

/** What each part of a registration is told. */
export interface RegisterProps extends Pick<CardProps, 'client' | 'session' | 'now'> {
  /** The point that is registered: the own one, or one below it. */
  readonly point: PlanPoint;
  readonly known: PointReadiness;
  /** The sitting is over. */
  readonly closed: boolean;
}
