import { labelKey } from '../labels.js';
import { KIND_WORDS, PLATE_PREFIXES } from '../words.vi.js';

const prefixes = PLATE_PREFIXES.map((words) => `${labelKey(words)} `);
const written = KIND_WORDS.map(([kind]) => `${labelKey(kind)} `);
const kinds = KIND_WORDS.flatMap(([kind, short]) => [
  [`${labelKey(kind)} `, `${labelKey(kind)} `] as const,
  ...short.map((words) => [`${labelKey(words)} `, `${labelKey(kind)} `] as const),
]);

/** A name as it is compared: folded, without "ĐIỂM CẦU" and the like in front of it. */
export const nameKey = (text: string): string => {
  let key = labelKey(text);
  for (let prefix = first(key); prefix !== undefined; prefix = first(key)) key = key.slice(prefix.length);
  return key;
};

const first = (key: string): string | undefined =>
  prefixes.find((prefix) => key.startsWith(prefix) && key.length > prefix.length);

/** The name with the kind of its unit written out: "TT. Tân Yên" as "thi tran tan ien". The key itself when it names no kind. */
export const withKind = (key: string): string => {
  const kind = kinds.find(([words]) => key.startsWith(words));
  return kind === undefined ? key : kind[1] + key.slice(kind[0].length);
};

/** The name without the kind of its unit. */
export const withoutKind = (key: string): string => {
  const kind = written.find((words) => key.startsWith(words));
  return kind === undefined ? key : key.slice(kind.length);
};

/** Whether the name begins with the kind of a unit: what is no unit then is a unit misspelt, not an agency. */
export const namesKind = (key: string): boolean => written.some((words) => key.startsWith(words));
