import { z } from 'zod';
import type { AckError } from '../protocol.js';
import { type WireCommandBody, type WireCommandType, commandSchemas } from './command-schemas.js';
import { instant } from './fields.js';
import { hostileKeyPath } from './hostile-keys.js';

/** The envelope of every command; `data` is judged by the schema of its type. */
export const commandFrame = z.strictObject({
  cmdId: z.uuid(),
  type: z.string().max(64),
  data: z.unknown(),
  occurredAt: instant.optional(),
});

export type ParsedCommand =
  | { readonly ok: true; readonly body: WireCommandBody; readonly cmdId: string; readonly occurredAt?: number }
  | { readonly ok: false; readonly error: AckError };

const invalid = (path: string, reason: string): ParsedCommand => ({
  ok: false,
  error: { code: 'INVALID_COMMAND', params: { path, reason } },
});

/** zod's own code, or for a rule of ours that the text holds what it must not. */
const reasonOf = (issue: z.core.$ZodIssue): string => (issue.code === 'custom' ? 'forbidden_characters' : issue.code);

/** Unknown keys are named by where they stand, not quoted: what a client invents never comes back to it. */
const refusalOf = (error: z.ZodError, prefix: string): ParsedCommand => {
  const [issue] = error.issues;
  if (issue === undefined) return invalid(prefix, 'invalid');
  const path = issue.path.map(String);
  return invalid([...(prefix === '' ? [] : [prefix]), ...path].join('.').slice(0, 200), reasonOf(issue));
};

const isWireType = (type: string): type is WireCommandType => Object.hasOwn(commandSchemas, type);

/** Judges one frame from the wire: a typed command with only what its type allows, or the error for its sender. Never throws. */
export const parseCommand = (frame: unknown): ParsedCommand => {
  const hostile = hostileKeyPath(frame);
  if (hostile !== null) return invalid(hostile, 'unrecognized_keys');
  const envelope = commandFrame.safeParse(frame);
  if (!envelope.success) return refusalOf(envelope.error, '');
  const { cmdId, type, data, occurredAt } = envelope.data;
  if (!isWireType(type)) return { ok: false, error: { code: 'UNKNOWN_COMMAND', params: {} } };
  const parsed = commandSchemas[type].safeParse(data);
  if (!parsed.success) return refusalOf(parsed.error, 'data');
  // The table ties each type to its schema (schemasOf), a bond that an index by a union cannot carry.
  const body = { type, data: parsed.data } as WireCommandBody;
  return { ok: true, body, cmdId, ...(occurredAt === undefined ? {} : { occurredAt }) };
};
