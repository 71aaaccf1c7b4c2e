import { z } from 'zod';
import { instant, listOf, reason } from '../../commands/fields.js';
import { chairPoint, person } from '../../commands/plan-parts.schema.js';
import { identifier, plainText } from '../../text.js';
import { agendaItemInput, awardBatchInput, participationsInput, registrationInput } from './conference-parts.js';
import { queryNumber, recordVersion } from './planning-fields.js';

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

const quorum = z.strictObject({
  base: z.enum(['points', 'delegates']),
  numerator: z.int().min(1).max(100),
  denominator: z.int().min(1).max(100),
  rule: z.enum(['at_least', 'more_than']),
});

/** In order of precedence. Positions: Party first. */
const chairInput = z.strictObject({ id: identifier.optional(), ...person.shape, pointId: chairPoint });

const header = {
  title: plainText(1_000),
  type: z.enum(CONFERENCE_TYPES),
  hostAgency: plainText(500),
  standingAgency: plainText(500).nullable().default(null),
  chairs: listOf(chairInput, 20).default([]),
  /** Absent: the first of the chairs. */
  actingChairId: identifier.optional(),
  secretary: person.nullable().default(null),
  mc: person.nullable().default(null),
  format: z.enum(CONFERENCE_FORMATS).default('hybrid'),
  secrecy: secrecy.default('none'),
  hall: plainText(300),
  quorum: quorum.nullable().default(null),
};

const session = {
  title: plainText(300),
  startsAt: instant,
  endsAt: instant,
  agenda: listOf(agendaItemInput, 200).default([]),
  participations: participationsInput.prefault({ select: 'listed', points: [] }),
  awards: listOf(awardBatchInput, 50).default([]),
  registrations: listOf(registrationInput, 1_000).default([]),
};

/** POST /api/conferences/:id/sessions */
export const sessionInput = z.strictObject(session);
export type SessionInput = z.output<typeof sessionInput>;

/** POST /api/conferences: the record with all its sittings. */
export const createConferenceBody = z.strictObject({ ...header, sessions: listOf(sessionInput, 20).default([]) });
export type CreateConferenceBody = z.output<typeof createConferenceBody>;
/** As a client writes it: what has a default may be left out. */
export type CreateConferenceRequest = z.input<typeof createConferenceBody>;

/** PUT /api/conferences/:id */
export const replaceConferenceBody = z.strictObject({ ...header, version: recordVersion });
export type ReplaceConferenceBody = z.output<typeof replaceConferenceBody>;
export type HeaderInput = Omit<ReplaceConferenceBody, 'version'>;

/** PUT /api/sessions/:id */
export const replaceSessionBody = z.strictObject({ ...session, version: recordVersion });
export type ReplaceSessionBody = z.output<typeof replaceSessionBody>;

/** GET /api/conferences */
export const conferencesQuery = z.strictObject({
  limit: queryNumber(1, 100, 50),
  offset: queryNumber(0, 1_000_000, 0),
});
export type ConferencesQuery = z.output<typeof conferencesQuery>;

/** POST /api/sessions/:id/postpone and /cancel */
export const reasonBody = z.strictObject({ reason });

/** POST /api/sessions/:id/reschedule */
export const rescheduleBody = z.strictObject({ startsAt: instant, endsAt: instant, reason });

/** POST /api/sessions/:id/issue; the version guards against issuing what somebody else has just edited. */
export const issueBody = z.strictObject({ version: recordVersion.optional() });
