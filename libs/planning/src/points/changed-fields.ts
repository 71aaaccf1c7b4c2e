const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const same = (a: unknown, b: unknown): boolean => {
  if (!isRecord(a) || !isRecord(b)) return Object.is(a, b);
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => same(a[key], b[key]));
};

/** Of the named fields those whose values differ, in that order. */
export const changedFields = <Key extends string>(
  fields: readonly Key[],
  before: Readonly<Record<Key, unknown>>,
  after: Readonly<Record<Key, unknown>>,
): readonly Key[] => fields.filter((field) => !same(before[field], after[field]));
