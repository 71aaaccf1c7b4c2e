import { DEADLINE_KINDS } from '@diemcau/planning';
import { ITEM_KINDS, READINESS_DUTIES } from '@diemcau/session';
import { z } from 'zod';
import { entryKind } from '../../commands/agenda-item.schema.js';
import { invitedUnit, person, pointMode } from '../../commands/plan-parts.schema.js';
import { contact, equipmentReport, registeredDelegate } from '../../commands/readiness.schema.js';
import { contact as officeContact } from './header-parts.js';
import { planChange } from './plan-change.js';
import { queryNumber } from './planning-fields.js';
import { pointContact, readinessStep } from './readiness.js';

const millis = z.int();
const list = <Item extends z.ZodType>(item: Item): z.ZodReadonly<z.ZodArray<Item>> => z.array(item).readonly();

/** GET /api/sessions/:sessionId/registration: a page of the points below. */
export const registrationQuery = z.strictObject({
  offset: queryNumber(0, 100_000, 0),
  limit: queryNumber(1, 1_000, 200),
});
export type RegistrationQuery = z.output<typeof registrationQuery>;

const duty = z.strictObject({
  kind: z.enum(DEADLINE_KINDS),
  at: millis,
  from: millis.nullable(),
  moved: z.boolean(),
  state: z.enum(['done', 'open', 'overdue']),
});

const signed = { at: millis };
const speaker = z.strictObject({ name: z.string(), position: z.string() });

const unit = z.strictObject({
  /** As invited. */
  ...invitedUnit.shape,
  /** Who will come, as the point registered it. */
  registered: z
    .strictObject({ ...signed, leadDelegate: registeredDelegate.nullable(), delegates: list(registeredDelegate) })
    .nullable(),
});

const speech = z.strictObject({
  entryId: z.string(),
  itemId: z.string().nullable(),
  kind: entryKind,
  speakers: list(speaker),
  topic: z.string(),
  state: z.string(),
  /** Whether whoever asks may still edit and withdraw it. */
  editable: z.boolean(),
});

/** One point before the day, in full. */
export const pointRegistration = z.strictObject({
  pointId: z.string(),
  name: z.string(),
  group: z.string().nullable(),
  mode: pointMode,
  localChair: person.nullable(),
  step: readinessStep,
  /** What it should do next; null when all is done, or when it will not come. */
  next: z.enum(READINESS_DUTIES).nullable(),
  duties: list(duty),
  confirmed: z.strictObject({ ...signed, contact }).nullable(),
  declined: z.strictObject({ ...signed, reason: z.string() }).nullable(),
  /** Whom the desk telephones. */
  contact: pointContact.nullable(),
  units: list(unit),
  speeches: list(speech),
  test: z.strictObject({ ...signed, report: equipmentReport, passed: z.boolean() }).nullable(),
  rehearsal: z.strictObject({ ...signed, passed: z.boolean(), note: z.string() }).nullable(),
  readyAt: millis.nullable(),
  autoMicrophone: z.boolean(),
  /** What changed since the invitation and concerns it. */
  changes: list(planChange.omit({ by: true, path: true })),
});
export type PointRegistration = z.output<typeof pointRegistration>;

const below = z.strictObject({
  pointId: z.string(),
  name: z.string(),
  parentId: z.string().nullable(),
  step: readinessStep,
  declined: z.boolean(),
  next: z.enum(READINESS_DUTIES).nullable(),
  overdue: z.boolean(),
  contact: pointContact.nullable(),
});

const item = z.strictObject({
  id: z.string(),
  kind: z.enum(ITEM_KINDS),
  title: z.string(),
  minutes: z.int(),
  presenter: z.string().nullable(),
  /** It is the point's own. */
  own: z.boolean(),
  /** What may be registered for it by a point; empty once it has begun. */
  registers: list(entryKind),
});

const invitation = z.strictObject({
  conferenceTitle: z.string(),
  sessionTitle: z.string(),
  hostAgency: z.string(),
  standingAgency: z.string().nullable(),
  chairs: list(person.extend({ acting: z.boolean() })),
  hall: z.string(),
  startsAt: millis,
  endsAt: millis,
  phase: z.string(),
  /** What is asked of those invited, in the office's words, and whom they may ask. */
  requirements: z.string().nullable(),
  contact: officeContact.nullable(),
  agenda: list(item),
});

export const registrationView = z.strictObject({
  seq: z.int().min(0),
  /** The session clock. */
  at: millis,
  conference: invitation,
  point: pointRegistration,
  /** Points below it, for whom it may register; a page, in the order of the plan. */
  below: z.strictObject({ total: z.int().min(0), points: list(below) }),
});
export type RegistrationView = z.output<typeof registrationView>;
