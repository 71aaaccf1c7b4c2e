import { ROLES } from '@diemcau/session';
import { z } from 'zod';
import { identifier, plainText } from '../../text.js';

/** Names the person at sign-in; case does not matter. */
export const username = z
  .string()
  .max(64)
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.string().regex(/^[a-z0-9][a-z0-9._-]{2,31}$/u));

/** As typed; one form, so that a keyboard that composes Vietnamese letters otherwise still gets in. */
export const password = z
  .string()
  .min(1)
  .max(200)
  .transform((text) => text.normalize('NFC'));

export const loginBody = z.strictObject({ username: z.string().max(64), password });

export const bootstrapBody = z.strictObject({
  token: z.string().min(1).max(100),
  username,
  displayName: plainText(100),
  password,
});

export const changePasswordBody = z.strictObject({ currentPassword: password, newPassword: password });

export const openLinkBody = z.strictObject({ linkId: identifier, token: z.string().min(1).max(100) });

/** Letters and digits that cannot be taken for one another; typed in any case, with or without blanks and dashes. */
export const shortCode = z
  .string()
  .max(20)
  .transform((text) => text.replace(/[\s-]/gu, '').toUpperCase())
  .pipe(z.string().regex(/^[2-9A-HJKMNP-TV-Z]{6}$/u));

export const openShortCodeBody = z.strictObject({ code: shortCode, phoneDigits: z.string().regex(/^\d{4}$/u) });

/** Who the caller is. `as` goes into the header X-Diemcau-As of later requests where a browser holds several of these at once. */
export const meAnswer = z.strictObject({
  kind: z.enum(['account', 'point', 'board']),
  as: z.string(),
  name: z.string(),
  expiresAt: z.number(),
  account: z
    .strictObject({
      id: z.string(),
      username: z.string(),
      globalRoles: z.array(z.string()),
      mustChangePassword: z.boolean(),
      grants: z.array(z.strictObject({ conferenceId: z.string(), roles: z.array(z.enum(ROLES)) })),
    })
    .nullable(),
  link: z
    .strictObject({ linkId: z.string(), sessionId: z.string(), pointId: z.string().nullable(), deviceId: z.string() })
    .nullable(),
});
export type MeAnswer = z.infer<typeof meAnswer>;

export const loginsAnswer = z.strictObject({
  logins: z.array(
    z.strictObject({
      id: z.string(),
      current: z.boolean(),
      createdAt: z.number(),
      lastSeenAt: z.number(),
      expiresAt: z.number(),
      address: z.string(),
      userAgent: z.string(),
    }),
  ),
});
export type LoginsAnswer = z.infer<typeof loginsAnswer>;

export const ticketBody = z.strictObject({ sessionId: identifier });
export const ticketAnswer = z.strictObject({
  /** Goes into socket.io's `auth`, once. */
  ticket: z.string(),
  expiresAt: z.number(),
});
export type TicketAnswer = z.infer<typeof ticketAnswer>;

export type LoginBody = z.infer<typeof loginBody>;
export type BootstrapBody = z.infer<typeof bootstrapBody>;
export type ChangePasswordBody = z.infer<typeof changePasswordBody>;
export type OpenLinkBody = z.infer<typeof openLinkBody>;
export type OpenShortCodeBody = z.infer<typeof openShortCodeBody>;
export type TicketBody = z.infer<typeof ticketBody>;
