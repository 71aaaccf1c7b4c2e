import { z } from 'zod';
import { commandSchemas } from './command-schemas.js';
import { commandFrame } from './parse-command.js';

const requestOf = ([type, data]: [string, z.ZodType]): z.ZodType =>
  commandFrame.extend({ type: z.literal(type), data });

/** Every command as a client sends it, one after another: for documents. `parseCommand` is what judges. */
export const commandRequest: z.ZodType = z.union(Object.entries<z.ZodType>(commandSchemas).map(requestOf));
