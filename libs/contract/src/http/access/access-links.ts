import { z } from 'zod';
import { plainText } from '../../text.js';

const moment = z.number().int().min(0).max(8.64e15);

/** Makes a link for every point of the session that has none, and one per board named. */
export const issueLinksBody = z
  .strictObject({
    boards: z.array(plainText(100)).max(50).default([]),
    notBefore: moment.nullable().default(null),
    /** Left out: a day after the session ends, also when the session is moved. */
    expiresAt: moment.nullable().default(null),
  })
  .refine(({ notBefore, expiresAt }) => notBefore === null || expiresAt === null || notBefore < expiresAt, {
    error: 'ends before it begins',
    path: ['expiresAt'],
  });
export type IssueLinksBody = z.infer<typeof issueLinksBody>;

/** A link as it is printed: its address opens the point, so it is shown to the desk only. */
export const linkAnswer = z.strictObject({
  id: z.string(),
  kind: z.enum(['point', 'board']),
  pointId: z.string().nullable(),
  label: z.string(),
  issue: z.number(),
  notBefore: z.number().nullable(),
  expiresAt: z.number(),
  revoked: z.boolean(),
  /** Session clock; null: nobody opened it since it was issued. */
  openedAt: z.number().nullable(),
  lastOpenedAt: z.number().nullable(),
  /** Null once revoked. */
  url: z.string().nullable(),
  /** For typing, on the day only, together with the last digits of the registered telephone; null where there is none. */
  shortCode: z.string().nullable(),
});
export type LinkAnswer = z.infer<typeof linkAnswer>;

export const linksAnswer = z.strictObject({ links: z.array(linkAnswer) });
