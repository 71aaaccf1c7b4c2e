import { z } from 'zod';
import { headcount, instant, listOf, reason, upTo } from '../../commands/fields.js';
import { chairPoint, person } from '../../commands/plan-parts.schema.js';
import { identifier, plainLines, plainText } from '../../text.js';
import {
  agendaItemInput,
  awardBatchInput,
  participationChange,
  participationsInput,
  registrationInput,
} from './conference-parts.js';
import { contact, quorum } from './header-parts.js';
import { queryNumber, recordVersion, searchText } from './planning-fields.js';

export const CONFERENCE_TYPES = [
  'briefing',
  'interim_review',
  'final_review',
  'thematic',
  'rollout',
  'training',
  'advisory',
  'professional',
  'preparatory',
  'sitting',
] as const;
export type ConferenceType = (typeof CONFERENCE_TYPES)[number];

export const CONFERENCE_FORMATS = ['hybrid', 'in_person', 'online'] as const;
export type ConferenceFormat = (typeof CONFERENCE_FORMATS)[number];

/** All grades are understood so that one above none is refused with its own code. */
const secrecy = z.enum(['none', 'confidential', 'secret', 'top_secret']);

/** In order of precedence. Positions: Party first. */
const chairInput = z.strictObject({ id: identifier.optional(), ...person.shape, pointId: chairPoint });

const headerFields = {
  title: plainText(1_000),
  type: z.enum(CONFERENCE_TYPES),
  hostAgency: plainText(500),
  standingAgency: plainText(500).nullable(),
  chairs: listOf(chairInput, 20),
  /** Absent: the first of the chairs. */
  actingChairId: identifier.optional(),
  secretary: person.nullable(),
  mc: person.nullable(),
  format: z.enum(CONFERENCE_FORMATS),
  secrecy,
  hall: plainText(300),
  quorum: quorum.nullable(),
  /** What is asked of the participants, for the invitation. */
  requirements: plainLines(4_000).nullable(),
  contact: contact.nullable(),
};

const header = {
  ...headerFields,
  standingAgency: headerFields.standingAgency.default(null),
  chairs: headerFields.chairs.default([]),
  secretary: headerFields.secretary.default(null),
  mc: headerFields.mc.default(null),
  format: headerFields.format.default('hybrid'),
  secrecy: headerFields.secrecy.default('none'),
  quorum: headerFields.quorum.default(null),
  requirements: headerFields.requirements.default(null),
  contact: headerFields.contact.default(null),
};
const headerInput = z.strictObject(header);
export type HeaderInput = z.output<typeof headerInput>;

const sessionFields = {
  title: plainText(300),
  startsAt: instant,
  endsAt: instant,
  agenda: listOf(agendaItemInput, 200),
  awards: listOf(awardBatchInput, 50),
  registrations: listOf(registrationInput, 1_000),
};

const session = {
  ...sessionFields,
  agenda: sessionFields.agenda.default([]),
  participations: participationsInput.prefault({ select: 'listed', points: [] }),
  awards: sessionFields.awards.default([]),
  registrations: sessionFields.registrations.default([]),
};

/** POST /api/conferences/:id/sessions */
export const sessionInput = z.strictObject(session);
export type SessionInput = z.output<typeof sessionInput>;

/** POST /api/conferences: the record with all its sittings. */
export const createConferenceBody = headerInput.extend({ sessions: listOf(sessionInput, 20).default([]) });
export type CreateConferenceBody = z.output<typeof createConferenceBody>;
/** As a client writes it: what has a default may be left out. */
export type CreateConferenceRequest = z.input<typeof createConferenceBody>;

/** PATCH /api/conferences/:id; what is absent stays. */
export const changeConferenceBody = z.strictObject(headerFields).partial().extend({ version: recordVersion });
export type ChangeConferenceBody = z.output<typeof changeConferenceBody>;

/** PATCH /api/sessions/:id; what is absent stays. */
export const changeSessionBody = z
  .strictObject(sessionFields)
  .partial()
  .extend({
    version: recordVersion,
    /** Its place among the sittings of the conference, from 0; beyond the end is the end. The others close up. */
    position: upTo(1_000).optional(),
    /** Another media server of the configuration, by its name; null is the service's own. A new sitting is on that. */
    mediaCluster: identifier.nullable().optional(),
  });
export type ChangeSessionBody = z.output<typeof changeSessionBody>;

/**
 * PATCH /api/sessions/:id/participations: one changed figure at one of 3,356 points is a small request. Taken in this order:
 * `select` is a whole new selection, `put` adds points or changes them, `remove` takes them out.
 */
export const changeParticipationsBody = z.strictObject({
  version: recordVersion,
  select: participationsInput.optional(),
  /** Whether points of the new selection that take part already keep their units, their chair and their way to join. */
  keep: z.boolean().default(false),
  put: listOf(participationChange, 2_000).default([]),
  /** Delegates of a point's own unit, for points that `put` adds without units. */
  summoned: headcount.default(0),
  remove: listOf(identifier, 15_000).default([]),
});
export type ChangeParticipationsBody = z.output<typeof changeParticipationsBody>;

/** GET /api/conferences/:id/edits */
export const editsQuery = z.strictObject({ limit: queryNumber(1, 200, 50), offset: queryNumber(0, 1_000_000, 0) });
export type EditsQuery = z.output<typeof editsQuery>;

/** GET /api/sessions/:id; `none` leaves the points out, which are most of a national session. */
export const sessionQuery = z.strictObject({ points: z.enum(['all', 'none']).default('all') });

/** GET /api/sessions/:id/points */
export const sessionPointsQuery = z.strictObject({
  /** A point; only it and those below it, as they take part. */
  under: identifier.optional(),
  /** A part of the plate or of an invited unit's name, with or without marks. */
  q: searchText,
  limit: queryNumber(1, 1_000, 200),
  offset: queryNumber(0, 100_000, 0),
});
export type SessionPointsQuery = z.output<typeof sessionPointsQuery>;

/** POST /api/sessions/:id/postpone and /cancel */
export const reasonBody = z.strictObject({ reason });

/** POST /api/sessions/:id/reschedule */
export const rescheduleBody = z.strictObject({ startsAt: instant, endsAt: instant, reason });
