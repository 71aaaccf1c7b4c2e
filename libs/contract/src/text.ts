import { z } from 'zod';

/**
 * What never belongs in a line of text that other people will read: control characters, the marks that reorder it
 * (bidi), the invisible ones that make two names look alike, lone surrogates and private-use code points.
 * Joiners go too: Vietnamese has no use for them.
 */
const FORBIDDEN =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Bidi_Control}\u00ad\u034f\u115f\u1160\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;
const FORBIDDEN_IN_LINES = new RegExp(`(?!\\n)${FORBIDDEN.source}`, 'u');

/** More combining marks in a row than any Vietnamese letter carries: text made to spill over its neighbours. */
const STACKED_MARKS = /\p{M}{4,}/u;

/** Bounded before it is looked at: normalising can only shorten or slightly lengthen, but must never see megabytes. */
const normalised = (max: number, tidy: (text: string) => string): z.ZodType<string, string> =>
  z
    .string()
    .max(max * 4)
    .transform((text) => tidy(text.normalize('NFC')).trim());

const oneLine = (text: string): string => text.replace(/[\t \u00a0\u2000-\u200a\u202f\u205f\u3000]+/gu, ' ');
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
  normalised(max, oneLine).pipe(safe(FORBIDDEN, 1, max));

/** As plainText, but may be empty. */
export const optionalText = (max: number): z.ZodType<string, string> =>
  normalised(max, oneLine).pipe(safe(FORBIDDEN, 0, max));

/** Several lines of human text: as plainText, with line feeds kept. */
export const plainLines = (max: number): z.ZodType<string, string> =>
  normalised(max, lines).pipe(safe(FORBIDDEN_IN_LINES, 1, max));

/** An identifier made by the service or by a client: a code or a UUID, never human text. */
export const identifier: z.ZodType<string, string> = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$/u);
