import { z } from 'zod';
import { identifier, plainText } from '../text.js';
import { instant, listOf, pointId, reason } from './fields.js';
import { chair, invitedUnit, person, planPoint, pointMode } from './plan-parts.schema.js';

export const planSchemas = {
  ChangeSchedule: z.strictObject({ startsAt: instant, endsAt: instant, reason }),
  ChangeHall: z.strictObject({ hall: plainText(200), reason }),
  ChangeChairs: z.strictObject({ chairs: listOf(chair, 30), actingChairId: identifier, reason }),
  HandOverChair: z.strictObject({ chairId: identifier }),
  ChangeStaff: z.strictObject({ secretary: person.nullable(), mc: person.nullable(), reason }),
  AddPoint: z.strictObject({ point: planPoint, reason }),
  RemovePoint: z.strictObject({ pointId, reason }),
  ChangeInvitedUnits: z.strictObject({ pointId, units: listOf(invitedUnit, 200), reason }),
  ChangePointMode: z.strictObject({ pointId, mode: pointMode, via: pointId.nullable() }),
};
