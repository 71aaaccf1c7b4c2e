import { own } from './own.js';

/**
 * An immutable keyed collection that stays cheap at 15,000 keys: one write copies one bucket of about n/256 keys, not all.
 * Plain JSON, so that a snapshot can carry it as it is. Only buckets in use exist; two tables with the same content are deep-equal.
 */
export type Table<Value> = Readonly<Record<string, Readonly<Record<string, Value>>>>;

const BUCKETS = 256;

const bucketOf = (key: string): string => {
  let hash = 7;
  for (let i = 0; i < key.length; i += 1) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) >>> 0;
  return (hash % BUCKETS).toString(16);
};

export const emptyTable = <Value>(): Table<Value> => ({});

export const tableGet = <Value>(table: Table<Value>, key: string): Value | undefined => {
  const bucket = table[bucketOf(key)];
  return bucket && own(bucket, key);
};

export const tableSet = <Value>(table: Table<Value>, key: string, value: Value): Table<Value> => {
  const bucket = bucketOf(key);
  return { ...table, [bucket]: { ...table[bucket], [key]: value } };
};

export const tableDelete = <Value>(table: Table<Value>, key: string): Table<Value> => {
  const name = bucketOf(key);
  if (tableGet(table, key) === undefined) return table;
  const { [key]: _removed, ...bucket } = table[name] ?? {};
  if (Object.keys(bucket).length > 0) return { ...table, [name]: bucket };
  const { [name]: emptied, ...rest } = table;
  return emptied === undefined ? table : rest;
};

export const tableEntries = <Value>(table: Table<Value>): (readonly [string, Value])[] =>
  Object.values(table).flatMap((bucket) => Object.entries(bucket));

/** The rows of the given keys only; what an audience may see of a table. */
export const tablePick = <Value>(table: Table<Value>, keys: Iterable<string>): Table<Value> => {
  let picked: Table<Value> = {};
  for (const key of keys) {
    const value = tableGet(table, key);
    if (value !== undefined) picked = tableSet(picked, key, value);
  }
  return picked;
};
