import { z } from 'zod';
import { identifier, optionalText, plainText } from '../text.js';
import { phone } from '../http/planning/planning-fields.js';
import { instant, listOf, pointId, reason } from './fields.js';
import { person } from './plan-parts.schema.js';

const result = z.enum(['passed', 'failed', 'not_tested']);

export const equipmentReport = z.strictObject({
  camera: result,
  microphone: result,
  loudspeaker: result,
  network: result,
  note: optionalText(500),
});

export const contact = z.strictObject({
  room: optionalText(200),
  terminal: optionalText(200),
  technician: optionalText(120),
  /** The desk calls it, and its last digits open the short code: a number, or nothing. */
  phone: z.union([z.literal(''), phone]),
});

export const registeredDelegate = person.extend({ substituteFor: plainText(120).nullable() });

/** When what the sender saw was entered, as it was answered. */
const seenAt = instant.nullable().optional();

export const readinessSchemas = {
  RegisterDelegates: z.strictObject({
    pointId,
    unitId: identifier,
    leadDelegate: registeredDelegate.nullable(),
    delegates: listOf(registeredDelegate, 500),
    seenAt,
  }),
  ConfirmPoint: z.strictObject({ pointId, contact, seenAt }),
  DeclinePoint: z.strictObject({ pointId, reason }),
  ReportEquipmentTest: z.strictObject({ pointId, report: equipmentReport }),
  RecordRehearsal: z.strictObject({ pointId, passed: z.boolean(), note: optionalText(500) }),
  DeclareReady: z.strictObject({ pointId }),
  WithdrawReady: z.strictObject({ pointId, reason }),
  SetAutoMicrophone: z.strictObject({ pointId, on: z.boolean() }),
};
