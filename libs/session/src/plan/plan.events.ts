import type { Millis, Path, PointId } from '../kernel/ids.js';
import type { Chair, InvitedUnit, Person, PlanPoint, PointMode } from './plan.state.js';

/** `before`/`after` are the short texts of the change list; `path` is the point and its ancestors. */
interface Change {
  readonly reason: string;
  readonly before: string;
  readonly after: string;
}

type PointChange = Change & { readonly path: Path };

export type PlanEvent =
  | { readonly type: 'ScheduleChanged'; readonly data: Change & { startsAt: Millis; endsAt: Millis } }
  | { readonly type: 'HallChanged'; readonly data: Change & { hall: string } }
  | { readonly type: 'ChairsChanged'; readonly data: Change & { chairs: readonly Chair[]; actingChairId: string } }
  | { readonly type: 'ChairHandedOver'; readonly data: Change & { chairId: string } }
  | { readonly type: 'StaffChanged'; readonly data: Change & { secretary: Person | null; mc: Person | null } }
  | { readonly type: 'PointAdded'; readonly data: PointChange & { point: PlanPoint } }
  | { readonly type: 'PointRemoved'; readonly data: PointChange & { pointId: PointId } }
  | {
      readonly type: 'InvitedUnitsChanged';
      readonly data: PointChange & { pointId: PointId; units: readonly InvitedUnit[] };
    }
  | {
      readonly type: 'PointModeChanged';
      readonly data: PointChange & { pointId: PointId; mode: PointMode; via: PointId | null };
    };
