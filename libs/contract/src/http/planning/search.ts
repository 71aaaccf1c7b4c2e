import { SESSION_STATUSES } from '@diemcau/planning';
import { z } from 'zod';
import { CONFERENCE_TYPES } from './conferences.js';
import { day, queryNumber, searchText } from './planning-fields.js';

/** Repeated in the query string, or in one with commas between. */
const statuses = z
  .union([z.string().max(200), z.array(z.string().max(20)).max(20)])
  .default([])
  .transform((given) => (typeof given === 'string' ? given.split(',') : given))
  .pipe(z.array(z.enum(SESSION_STATUSES)).max(20));

/** GET /api/conferences: everything given must hold of one and the same sitting. */
export const conferenceSearchQuery = z
  .strictObject({
    /** Words of its title, hall, host agency, chairs or sittings, in any order, with or without marks. */
    q: searchText,
    status: statuses,
    /** Days in Viet Nam, both included, that share a moment with its hours in force. */
    from: day.optional(),
    to: day.optional(),
    /** Code of a unit that takes part, or its name from the beginning of a word on: "tân lập"; also of one invited to a point: "sở y tế". */
    unit: searchText,
    chair: searchText,
    /** By when the first (`oldest`) or the last (`newest`) sitting found begins. */
    order: z.enum(['newest', 'oldest']).default('newest'),
    limit: queryNumber(1, 100, 50),
    offset: queryNumber(0, 1_000_000, 0),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    error: 'ends before it begins',
    path: ['to'],
  });
export type ConferenceSearchQuery = z.output<typeof conferenceSearchQuery>;

const millis = z.int();

/** A sitting as lists and calendars show it; hours, hall and chairs are those in force. */
export const sittingRow = z.strictObject({
  id: z.string(),
  title: z.string(),
  status: z.enum(SESSION_STATUSES),
  startsAt: millis,
  endsAt: millis,
  hall: z.string(),
  /** Names in order of precedence. */
  chairs: z.array(z.string()).readonly(),
  points: z.int(),
  confirmed: z.int(),
  declined: z.int(),
  ready: z.int(),
});
export type SittingRow = z.output<typeof sittingRow>;

export const conferenceRow = z.strictObject({
  id: z.string(),
  version: z.int(),
  title: z.string(),
  type: z.enum(CONFERENCE_TYPES),
  hostAgency: z.string(),
  /** Derived from its sittings. */
  status: z.enum(SESSION_STATUSES),
  /** All of them, by their hours, whether they were searched for or not. */
  sessions: z.array(sittingRow.extend({ version: z.int() })).readonly(),
});
export type ConferenceRow = z.output<typeof conferenceRow>;

export const conferencesAnswer = z.strictObject({ total: z.int(), conferences: z.array(conferenceRow).readonly() });
export type ConferencesAnswer = z.output<typeof conferencesAnswer>;
