import { HIDDEN_CHARACTERS, STACKED_MARKS, oneLine } from '@diemcau/planning';
import { z } from 'zod';

const FORBIDDEN_IN_LINES = new RegExp(`(?!\\n)${HIDDEN_CHARACTERS.source}`, 'u');

/** Bounded before it is looked at: normalising can only shorten or slightly lengthen, but must never see megabytes. */
const normalised = (max: number, tidy: (text: string) => string): z.ZodType<string, string> =>
  z
    .string()
    .max(max * 4)
    .transform((text) => tidy(text.normalize('NFC')).trim());

const lines = (text: string): string => text.replace(/\r\n?/gu, '\n').split('\n').map(oneLine).join('\n');

const safe = (forbidden: RegExp, min: number, max: number): z.ZodType<string, string> =>
  z
    .string()
    .min(min)
    .max(max)
    .refine((text) => !forbidden.test(text), { error: 'holds control, bidi or invisible characters' })
    .refine((text) => !STACKED_MARKS.test(text), { error: 'holds stacked combining marks' });

/** One line of human text (a name, a title, a reason): NFC, spaces tidied, 1 to `max` characters, nothing hidden in it. */
export const plainText = (max: number): z.ZodType<string, string> =>
  normalised(max, oneLine).pipe(safe(HIDDEN_CHARACTERS, 1, max));

/** As plainText, but may be empty. */
export const optionalText = (max: number): z.ZodType<string, string> =>
  normalised(max, oneLine).pipe(safe(HIDDEN_CHARACTERS, 0, max));

/** Several lines of human text: as plainText, with line feeds kept. */
export const plainLines = (max: number): z.ZodType<string, string> =>
  normalised(max, lines).pipe(safe(FORBIDDEN_IN_LINES, 1, max));

/** As plainLines, but may be empty. */
export const optionalLines = (max: number): z.ZodType<string, string> =>
  normalised(max, lines).pipe(safe(FORBIDDEN_IN_LINES, 0, max));

/** An identifier made by the service or by a client: a code or a UUID, never human text. */
export const identifier: z.ZodType<string, string> = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$/u);
