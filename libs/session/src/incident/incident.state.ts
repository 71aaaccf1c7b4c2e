import type { ActorRef } from '../kernel/actor.js';
import type { IncidentId, Millis, Path, PointId } from '../kernel/ids.js';
import type { Table } from '../kernel/table.js';

/** Help a point asks for: không nghe, không thấy hình, không ai nghe tôi, mất mạng. */
export type TicketKind = 'cannot_hear' | 'cannot_see' | 'nobody_hears_me' | 'no_network' | 'other';

/** What the service itself notices; `points_lost` is one alarm for many points at once. */
export type DetectedKind = 'point_lost' | 'points_lost' | 'point_weak' | 'point_silent' | 'outage';

export type IncidentKind = TicketKind | DetectedKind;

export interface Incident {
  readonly id: IncidentId;
  readonly kind: IncidentKind;
  readonly pointIds: readonly PointId[];
  /** Who may see it besides the desk: the point and its ancestors; empty for the desk alone. */
  readonly path: Path;
  readonly note: string;
  readonly openedAt: Millis;
  readonly openedBy: ActorRef | null;
  readonly owner: ActorRef | null;
  readonly closedAt: Millis | null;
  readonly resolution: string;
  /** Points of a mass loss that are back, and when. */
  readonly back: Readonly<Record<PointId, Millis>>;
}

export interface IncidentState {
  readonly incidents: Table<Incident>;
  /** Open loss incident of each lost point. */
  readonly lost: Table<IncidentId>;
}

export const emptyIncidents: IncidentState = { incidents: {}, lost: {} };
