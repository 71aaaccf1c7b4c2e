import { PHONE, isDay } from '@diemcau/planning';
import { z } from 'zod';
import { plainText } from '../../text.js';

/** A calendar day in Viet Nam, "2024-01-18". */
export const day = z.string().max(10).refine(isDay, { error: 'not a day' });

/** The optimistic version the caller saw. */
export const recordVersion = z.int().min(1).max(1_000_000_000);

/** As people write telephone numbers: digits with spaces, dots, dashes, brackets and a plus in front. */
export const phone = z.string().trim().regex(PHONE, { error: 'not a telephone number' });

/** Code of a unit of any level; text with leading zeros. */
export const unitCode = z.string().regex(/^(\d{2}|\d{3}|\d{5})$/u, { error: 'not a unit code' });

/** Who changed a record: an account, by its display name at the time. */
export const editor = z.strictObject({ id: z.string(), name: z.string() });

/** A whole number in a query string. */
export const queryNumber = (min: number, max: number, fallback: number): z.ZodType<number, string | undefined> =>
  z
    .string()
    .regex(/^\d{1,7}$/u)
    .default(String(fallback))
    .transform(Number)
    .pipe(z.int().min(min).max(max));

/** Free words to search for; empty finds everything. */
export const searchText = plainText(100).optional();
