import { z } from 'zod';
import { contact } from '../planning/header-parts.js';

/** What a true link leads to, told before it opens anything; why it opens nothing now, if it does not. */
export const linkLook = z.strictObject({
  name: z.string(),
  conferenceTitle: z.string(),
  sessionTitle: z.string(),
  startsAt: z.number(),
  endsAt: z.number(),
  hall: z.string().nullable(),
  /** Whom those invited may ask. */
  contact: contact.nullable(),
  opensAt: z.number().nullable(),
  problem: z.enum(['LINK_EXPIRED', 'LINK_NOT_YET_VALID', 'LINK_REVOKED']).nullable(),
});
export type LinkLook = z.infer<typeof linkLook>;

/** Machines other than the caller's that follow the session with the same link now. */
export const otherDevices = z.strictObject({
  devices: z.array(z.strictObject({ userAgent: z.string(), since: z.number() })),
});
export type OtherDevices = z.infer<typeof otherDevices>;

export const takenOver = z.strictObject({ stopped: z.int() });
export type TakenOver = z.infer<typeof takenOver>;
