import { ITEM_KINDS } from '@diemcau/session';
import { z } from 'zod';
import { entryKind, profile } from '../../commands/agenda-item.schema.js';
import { headcount, instant, listOf, upTo } from '../../commands/fields.js';
import { person, pointMode } from '../../commands/plan-parts.schema.js';
import { identifier, optionalText, plainText } from '../../text.js';

/** The rules of discussion by name, with what differs from them. */
const profileChoice = z.strictObject({
  name: profile.shape.name.default('conference'),
  mode: profile.shape.mode.optional(),
  maxSpeakers: profile.shape.maxSpeakers.optional(),
  maxTurns: profile.shape.maxTurns.optional(),
  /** Kinds named here replace those of the profile; the others stay. */
  limits: profile.shape.limits.optional(),
});
export type ProfileChoice = z.output<typeof profileChoice>;

/** Ids may be given, so that other parts can refer to them; the service makes those that are absent. */
const optionalId = identifier.optional();

export const agendaItemInput = z.strictObject({
  id: optionalId,
  kind: z.enum(ITEM_KINDS),
  title: plainText(500),
  minutes: upTo(1_440),
  presenter: plainText(200).nullable().default(null),
  pointId: identifier.nullable().default(null),
  profile: profileChoice.prefault({}),
  /** "Neo giờ": the moment before which the item does not start. */
  pinnedAt: instant.nullable().default(null),
});
export type AgendaItemInput = z.output<typeof agendaItemInput>;
/** As a client writes it: what has a default may be left out. */
export type AgendaItemRequest = z.input<typeof agendaItemInput>;

const invitedUnitInput = z.strictObject({
  id: optionalId,
  name: plainText(200),
  summoned: headcount.default(0),
  leadDelegate: person.nullable().default(null),
  delegates: listOf(person, 500).default([]),
});

export const invitedUnitsInput = listOf(invitedUnitInput, 200);

/** One point of one session; without `units` the point's own unit is invited. */
const participationInput = z.strictObject({
  pointId: identifier,
  units: invitedUnitsInput.optional(),
  localChair: person.nullable().default(null),
  /** Another way to join than the registered one, for this session only. */
  mode: pointMode.optional(),
});
export type ParticipationInput = z.output<typeof participationInput>;

/**
 * Each point invites `summoned` delegates of its own unit; `points` says what differs, and adds points. `province`: a central
 * point, also the national one, with every point below it. `set`: whoever is in these saved sets now.
 */
export const participationsInput = z.discriminatedUnion('select', [
  z.strictObject({
    select: z.literal('province'),
    centralId: identifier,
    summoned: headcount.default(0),
    points: listOf(participationInput, 15_000).default([]),
  }),
  z.strictObject({
    select: z.literal('set'),
    setIds: listOf(identifier, 50),
    summoned: headcount.default(0),
    points: listOf(participationInput, 15_000).default([]),
  }),
  z.strictObject({
    select: z.literal('listed'),
    summoned: headcount.default(0),
    points: listOf(participationInput, 15_000),
  }),
]);
export type ParticipationsInput = z.output<typeof participationsInput>;

/** What changes at one point; what is absent stays, or is as in a new participation. A null `mode` is the registered one. */
export const participationChange = z.strictObject({
  pointId: identifier,
  units: invitedUnitsInput.optional(),
  localChair: person.nullable().optional(),
  mode: pointMode.nullable().optional(),
});
export type ParticipationChangeInput = z.output<typeof participationChange>;

const recipientInput = z.strictObject({
  id: optionalId,
  kind: z.enum(['collective', 'individual']),
  name: plainText(200),
  pointId: identifier,
});

export const awardBatchInput = z.strictObject({
  id: optionalId,
  issuer: plainText(200),
  form: z.enum(['commendation', 'merit']),
  decisionNumber: optionalText(80).default(''),
  precedence: z.int().min(1).max(1_000),
  recipients: listOf(recipientInput, 500),
});
export type AwardBatchInput = z.output<typeof awardBatchInput>;
/** As a client writes it: what has a default may be left out. */
export type AwardBatchRequest = z.input<typeof awardBatchInput>;

/** A paper that the programme lists, or another turn agreed before the day. */
export const registrationInput = z.strictObject({
  entryId: optionalId,
  itemId: identifier,
  pointId: identifier,
  kind: entryKind.default('paper'),
  speakers: listOf(z.strictObject({ name: plainText(120), position: optionalText(200).default('') }), 20),
  topic: optionalText(500).default(''),
});
export type RegistrationInput = z.output<typeof registrationInput>;
/** As a client writes it: what has a default may be left out. */
export type RegistrationRequest = z.input<typeof registrationInput>;
