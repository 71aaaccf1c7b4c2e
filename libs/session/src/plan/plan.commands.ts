import type { AccessTable } from '../kernel/access.js';
import type { Millis, PointId } from '../kernel/ids.js';
import type { Chair, InvitedUnit, Person, PlanPoint, PointMode } from './plan.state.js';

export type PlanCommand =
  | { readonly type: 'ChangeSchedule'; readonly data: { startsAt: Millis; endsAt: Millis; reason: string } }
  | { readonly type: 'ChangeHall'; readonly data: { hall: string; reason: string } }
  | {
      readonly type: 'ChangeChairs';
      readonly data: { chairs: readonly Chair[]; actingChairId: string; reason: string };
    }
  | { readonly type: 'HandOverChair'; readonly data: { chairId: string } }
  | {
      readonly type: 'ChangeStaff';
      readonly data: { secretary: Person | null; mc: Person | null; reason: string };
    }
  | { readonly type: 'AddPoint'; readonly data: { point: PlanPoint; reason: string } }
  | { readonly type: 'RemovePoint'; readonly data: { pointId: PointId; reason: string } }
  | {
      readonly type: 'ChangeInvitedUnits';
      readonly data: { pointId: PointId; units: readonly InvitedUnit[]; reason: string };
    }
  | { readonly type: 'ChangePointMode'; readonly data: { pointId: PointId; mode: PointMode; via: PointId | null } };

export const planAccess: AccessTable<PlanCommand> = {
  ChangeSchedule: { admin: 'any', organizer: 'any' },
  ChangeHall: { admin: 'any', organizer: 'any' },
  ChangeChairs: { admin: 'any', organizer: 'any' },
  HandOverChair: { chair: 'any', secretary: 'any' },
  ChangeStaff: { admin: 'any', organizer: 'any' },
  AddPoint: { admin: 'any', organizer: 'any', secretary: 'any' },
  RemovePoint: { admin: 'any', organizer: 'any' },
  ChangeInvitedUnits: { admin: 'any', organizer: 'any', secretary: 'any' },
  ChangePointMode: { operator: 'own', technician: 'any', organizer: 'any' },
};
