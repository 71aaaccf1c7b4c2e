import { SESSION_STATUSES } from '@diemcau/planning';
import { z } from 'zod';
import { agendaItem } from '../../commands/agenda-item.schema.js';
import { chair, person, planPoint } from '../../commands/plan-parts.schema.js';
import { CONFERENCE_FORMATS, CONFERENCE_TYPES } from './conferences.js';
import { contact, quorum } from './header-parts.js';
import { planChange } from './plan-change.js';
import { plannedBatch, plannedRegistration } from './planned-parts.js';
import { editor } from './planning-fields.js';

const list = <Item extends z.ZodType>(item: Item): z.ZodReadonly<z.ZodArray<Item>> => z.array(item).readonly();

/** Milliseconds since 1970 UTC. */
const millis = z.int();
const status = z.enum(SESSION_STATUSES);

/** The last edit of a draft; the version is the one it made. */
const edited = { version: z.int(), changedAt: millis, changedBy: editor };

/** A sitting in a list; times are those in force, after any rescheduling. */
export const sessionSummary = z.strictObject({
  id: z.string(),
  conferenceId: z.string(),
  ...edited,
  title: z.string(),
  startsAt: millis,
  endsAt: millis,
  status,
});
export type SessionSummary = z.output<typeof sessionSummary>;

export const conferenceView = z.strictObject({
  id: z.string(),
  ...edited,
  title: z.string(),
  type: z.enum(CONFERENCE_TYPES),
  hostAgency: z.string(),
  standingAgency: z.string().nullable(),
  chairs: list(chair),
  actingChairId: z.string().nullable(),
  secretary: person.nullable(),
  mc: person.nullable(),
  format: z.enum(CONFERENCE_FORMATS),
  secrecy: z.literal('none'),
  hall: z.string(),
  quorum: quorum.nullable(),
  requirements: z.string().nullable(),
  contact: contact.nullable(),
  /** Derived from its sittings. */
  status,
  /** In their order. */
  sessions: list(sessionSummary),
});
export type ConferenceView = z.output<typeof conferenceView>;

/** A sitting without its points: as drafted, or as it stands now once it was issued. */
export const sessionOutline = z.strictObject({
  ...sessionSummary.shape,
  hall: z.string(),
  chairs: list(chair),
  actingChairId: z.string().nullable(),
  /** How many points take part, the hall among them. */
  pointCount: z.int(),
  agenda: list(agendaItem),
  awards: list(plannedBatch),
  /** As they stood in the draft; the speaking list has them from then on. */
  registrations: list(plannedRegistration),
  /** The media server of its rooms, by name; null is the service's own. */
  mediaCluster: z.string().nullable(),
});
export type SessionOutline = z.output<typeof sessionOutline>;

/** A sitting in full. A national one is some 1.5 MB: `points=none` leaves the points out, and they come in pages. */
export const sessionView = sessionOutline.extend({ points: list(planPoint) });
export type SessionView = z.output<typeof sessionView>;

/** GET /api/sessions/:id, as asked for. */
export const sessionAnswer = z.union([sessionView, sessionOutline]);

/** GET /api/sessions/:id/points, in the order of the plates. */
export const sessionPointsView = z.strictObject({ total: z.int(), points: list(planPoint) });
export type SessionPointsView = z.output<typeof sessionPointsView>;

/** One save of a draft. `fields`: the parts that it changed; `created` and `deleted` are the record itself. */
const draftEdit = z.strictObject({
  record: z.enum(['conference', 'session']),
  recordId: z.string(),
  version: z.int(),
  title: z.string(),
  at: millis,
  by: editor,
  fields: list(z.string()),
});

/** GET /api/conferences/:id/edits, newest first. */
export const editsView = z.strictObject({ total: z.int(), edits: list(draftEdit) });
export type EditsView = z.output<typeof editsView>;

/** "Thay đổi so với giấy mời", oldest first. */
export const changesView = z.strictObject({ changes: list(planChange) });
export type ChangesView = z.output<typeof changesView>;
