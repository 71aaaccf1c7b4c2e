import { z } from 'zod';
import { identifier, plainText } from '../text.js';
import { meAnswer } from './access/access-login.js';

/** POST /api/board-pairings: a television without a link asks for a code to show. */
export const openPairingBody = z.strictObject({});

export const pairingAnswer = z.strictObject({
  pairingId: z.string(),
  /** Known to this television alone: by it the outcome is asked for. */
  secret: z.string(),
  /** Six digits, to be typed at the desk. */
  code: z.string(),
  /** After these the code is worth nothing, and another is asked for. */
  expiresInSec: z.int(),
});
export type PairingAnswer = z.infer<typeof pairingAnswer>;

/** POST /api/board-pairings/:pairingId/outcome */
export const pairingOutcomeBody = z.strictObject({ secret: z.string().min(1).max(100) });
export type PairingOutcomeBody = z.infer<typeof pairingOutcomeBody>;

/** `me` once the code was typed: the board is signed in by the cookie that comes with this answer. Until then null. */
export const pairingOutcome = z.strictObject({ me: meAnswer.nullable() });
export type PairingOutcome = z.infer<typeof pairingOutcome>;

const boardName = plainText(100);

/** POST /api/sessions/:sessionId/board-pairings: blanks in the code do not count. */
export const pairBoardBody = z.strictObject({
  code: z
    .string()
    .max(20)
    .transform((text) => text.replace(/[\s-]/gu, ''))
    .pipe(z.string().regex(/^\d{6}$/u)),
  name: boardName,
});
export type PairBoardBody = z.infer<typeof pairBoardBody>;

export const renameBoardBody = z.strictObject({ name: boardName });
export type RenameBoardBody = z.infer<typeof renameBoardBody>;

/** A board of a session, as the desk sees it. */
export const boardAnswer = z.strictObject({
  id: identifier,
  name: z.string(),
  /** How many screens show it now: two televisions may hang as one board. */
  screens: z.int(),
  /** Session clock; null: nothing ever showed it. */
  lastOpenedAt: z.number().nullable(),
});
export type BoardAnswer = z.infer<typeof boardAnswer>;

export const boardsAnswer = z.strictObject({ boards: z.array(boardAnswer) });
export type BoardsAnswer = z.infer<typeof boardsAnswer>;

/** GET /api/sessions/:sessionId/attendance-groups: the roll by the groups of the organizer, in the order of the plan. */
export const attendanceGroupsAnswer = z.strictObject({
  groups: z.array(
    z.strictObject({
      /** Empty for points in no group. */
      name: z.string(),
      points: z.int(),
      checkedIn: z.int(),
      summoned: z.int(),
      present: z.int(),
    }),
  ),
});
export type AttendanceGroupsAnswer = z.infer<typeof attendanceGroupsAnswer>;
