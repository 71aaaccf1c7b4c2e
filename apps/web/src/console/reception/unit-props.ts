import type { Delegation, InvitedUnit, PlanPoint, PointAttendance } from '@diemcau/session';
import type { LiveClient } from '../../live/live-client.js';
import type { Guest } from '../paper/rows/guests.js';

/** What each part of a unit's line at the door is told. */
export interface UnitProps {
  readonly client: LiveClient;
  readonly point: PlanPoint;
  readonly unit: InvitedUnit;
  readonly known: PointAttendance | undefined;
  readonly guests: readonly Guest[];
  /** As the unit registered it; undefined while it has not. */
  readonly delegation: (Delegation & { readonly at: number }) | undefined;
  readonly figuresClosed: boolean;
  readonly ended: boolean;
}
