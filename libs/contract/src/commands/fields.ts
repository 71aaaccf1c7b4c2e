import { z } from 'zod';
import { identifier, plainText } from '../text.js';

/** A whole number from nought to `max`. JSON knows a nought with a sign; the log writes it without one, and so it enters here. */
export const upTo = (max: number): z.ZodInt =>
  z
    .int()
    .min(0)
    .max(max)
    .overwrite((number) => number + 0);

/** The instants this service may speak of: 1970 to 2100, in milliseconds. */
export const instant = upTo(4_102_444_800_000);

/** A number of people; no hall of a province holds more. */
export const headcount = upTo(100_000);

/** The floor version that the sender saw. */
export const version = upTo(1_000_000_000);

/** Seconds of speaking time, a whole day at most. */
export const seconds = z.int().min(1).max(86_400);

/** A list with an upper bound; every list on the wire has one. */
export const listOf = <Item extends z.ZodType>(item: Item, max: number): z.ZodReadonly<z.ZodArray<Item>> =>
  z.array(item).max(max).readonly();

/** A command without data; the empty object and nothing else. */
export const nothing = z.strictObject({});

export const pointId = identifier;
export const reason = plainText(500);
