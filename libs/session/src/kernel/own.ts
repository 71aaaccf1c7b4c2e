/**
 * What a record keyed by ids holds under one of them. Ids come from clients, and `constructor` or `toString` is a valid one:
 * a plain lookup would find what every object inherits.
 */
export const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
