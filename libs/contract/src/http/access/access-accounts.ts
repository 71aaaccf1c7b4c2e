import { z } from 'zod';
import { plainText } from '../../text.js';
import { password, username } from './access-login.js';

const globalRole = z.enum(['admin', 'organizer']);
const grantedRole = z.enum(['organizer', 'chair', 'secretary', 'technician', 'mc', 'reception']);
const unique = (list: readonly string[]): boolean => new Set(list).size === list.length;

export const createAccountBody = z.strictObject({
  username,
  displayName: plainText(100),
  /** Its owner must choose another at the first sign-in. */
  password,
  globalRoles: z.array(globalRole).max(2).refine(unique).default([]),
});

export const changeAccountBody = z
  .strictObject({
    displayName: plainText(100).optional(),
    globalRoles: z.array(globalRole).max(2).refine(unique).optional(),
    disabled: z.boolean().optional(),
  })
  .refine((body) => Object.keys(body).length > 0, { error: 'changes nothing' });

export const resetPasswordBody = z.strictObject({ password });

export const accountAnswer = z.strictObject({
  id: z.string(),
  username: z.string(),
  displayName: z.string(),
  globalRoles: z.array(globalRole),
  createdAt: z.number(),
  disabled: z.boolean(),
  mustChangePassword: z.boolean(),
});
export type AccountAnswer = z.infer<typeof accountAnswer>;

export const accountsAnswer = z.strictObject({
  accounts: z.array(accountAnswer),
  /** Pass it as `after` for the next page; null at the end. */
  next: z.string().nullable(),
});

export type AccountsAnswer = z.infer<typeof accountsAnswer>;

export const accountsQuery = z.strictObject({
  after: z.string().max(64).default(''),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** Replaces what the account holds in the conference; an empty list takes everything away. */
export const grantBody = z.strictObject({ username, roles: z.array(grantedRole).max(6).refine(unique) });

export const grantsAnswer = z.strictObject({
  grants: z.array(
    z.strictObject({
      accountId: z.string(),
      username: z.string(),
      displayName: z.string(),
      roles: z.array(grantedRole),
    }),
  ),
});
export type GrantsAnswer = z.infer<typeof grantsAnswer>;

export const auditQuery = z.strictObject({
  before: z.coerce.number().int().positive().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

export const auditAnswer = z.strictObject({
  records: z.array(
    z.strictObject({
      id: z.number(),
      at: z.number(),
      action: z.string(),
      outcome: z.string(),
      by: z.string().nullable(),
      byName: z.string().nullable(),
      subject: z.string().nullable(),
      conferenceId: z.string().nullable(),
      address: z.string(),
      detail: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()).readonly()])),
    }),
  ),
  /** Pass it as `before` for the next page; null at the end. */
  next: z.number().nullable(),
});
export type AuditAnswer = z.infer<typeof auditAnswer>;

export type CreateAccountBody = z.infer<typeof createAccountBody>;
export type ChangeAccountBody = z.infer<typeof changeAccountBody>;
export type ResetPasswordBody = z.infer<typeof resetPasswordBody>;
export type AccountsQuery = z.infer<typeof accountsQuery>;
export type GrantBody = z.infer<typeof grantBody>;
export type AuditQuery = z.infer<typeof auditQuery>;
