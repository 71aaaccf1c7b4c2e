import { z } from 'zod';

/** A command took effect; `seq` is its place in the log of the session. */
export const doneAnswer = z.strictObject({ seq: z.int() });
export type DoneView = z.infer<typeof doneAnswer>;

/** POST /api/sessions/:sessionId/commands: the acknowledgement a socket would get; a refusal comes as an error. */
export const commandAnswer = z.strictObject({ ok: z.literal(true), seq: z.int() });
export type CommandView = z.infer<typeof commandAnswer>;
