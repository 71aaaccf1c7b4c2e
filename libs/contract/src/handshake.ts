import { z } from 'zod';
import { identifier } from './text.js';

const seq = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

/** Where a client stands, by stream; nobody listens to more than a few. */
const positions = z
  .record(z.string().max(80), seq)
  .refine((record) => Object.keys(record).length <= 4, { error: 'too many streams' });

/** The protocol number alone, so that an old client is told so whatever else it sends. */
export const handshakeVersion = z.looseObject({ protocol: z.int().min(0).max(1_000_000) });

/** socket.io's `auth`, as `Handshake` describes it. */
export const handshakeSchema = z.strictObject({
  protocol: z.int(),
  ticket: z.string().min(16).max(512),
  sessionId: identifier,
  resume: z.strictObject({ epoch: identifier, seq: positions }).optional(),
});

/** More points than these are never heard at once. */
export const MAX_HEARD = 10;

export const heartbeatSchema = z.strictObject({
  epoch: identifier,
  lastSeq: positions,
  heard: z.array(identifier).max(MAX_HEARD).optional(),
});
