import { searchKey } from '../names/fold.js';
import { POINT_COLUMNS, type PointColumn } from './columns.js';
import { COUNTING_HEADINGS, HEADINGS, REASON_HEADING, SPANNING, SYNONYMS } from './columns.vi.js';

/** A heading without marks, capitals and signs. */
export const labelKey = (label: string): string =>
  searchKey(label)
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();

const known = new Map<string, PointColumn>();
for (const column of POINT_COLUMNS) {
  for (const name of [HEADINGS[column], ...SYNONYMS[column]]) known.set(labelKey(name), column);
}

const spanned = new Map<string, PointColumn>();
for (const [tops, below] of SPANNING) {
  for (const top of tops) {
    for (const [column, subs] of below) {
      for (const sub of subs) spanned.set(labelKey(`${top} ${sub}`), column);
    }
  }
}

const counting = new Set(COUNTING_HEADINGS.map(labelKey));
const reason = labelKey(REASON_HEADING);

/** Which column a heading means; what stands in brackets may be left out. */
export const columnOf = (label: string): PointColumn | null =>
  known.get(labelKey(label)) ?? known.get(labelKey(label.replace(/\([^)]*\)/gu, ''))) ?? null;

/** Which column a heading means below one that spans it. */
export const columnBelow = (top: string, label: string): PointColumn | null =>
  top === '' ? columnOf(label) : (spanned.get(labelKey(`${top} ${label}`)) ?? columnOf(label));

export const isCounting = (label: string): boolean => counting.has(labelKey(label));
export const isReason = (label: string): boolean => labelKey(label) === reason;
