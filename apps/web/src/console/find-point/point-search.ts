import { searchKey } from '@diemcau/planning';
import type { PlanPoint } from '@diemcau/session';

/** A point with what a hurried hand may type for it. */
export interface Findable {
  readonly point: PlanPoint;
  /** Its place in the list, as the roll shows it. */
  readonly number: number;
  readonly full: string;
  /** Without what many names begin with. */
  readonly bare: string;
  readonly initials: string;
  readonly fullInitials: string;
}

const PLATE = /^diem cau /u;
const KINDS = /^(?:xa|phuong|dac khu|thi tran|thi xa|huien|quan|thanh pho|tinh|so|ubnd|hoi truong) /u;

const initialsOf = (key: string): string =>
  key
    .split(/[^a-z0-9]+/u)
    .map((word) => (/^\d/u.test(word) ? word : word.slice(0, 1)))
    .join('');

const findable = (point: PlanPoint, index: number): Findable => {
  const full = searchKey(point.name).replace(PLATE, '');
  const bare = full.replace(KINDS, '');
  return { point, number: index + 1, full, bare, initials: initialsOf(bare), fullInitials: initialsOf(full) };
};

const built = new WeakMap<readonly PlanPoint[], readonly Findable[]>();

/** Folding thousands of names takes longer than looking through them: once for each list. */
const findables = (points: readonly PlanPoint[]): readonly Findable[] => {
  const known = built.get(points);
  if (known !== undefined) return known;
  const made = points.map(findable);
  built.set(points, made);
  return made;
};

/** What a match may be, the best first. */
const MATCHES: readonly ((one: Findable, key: string) => boolean)[] = [
  ({ number }, key) => String(number) === key,
  ({ bare, full }, key) => bare === key || full === key,
  ({ initials, fullInitials }, key) => initials === key || fullInitials === key,
  ({ bare, full }, key) => bare.startsWith(key) || full.startsWith(key),
  ({ initials, fullInitials }, key) => initials.startsWith(key) || fullInitials.startsWith(key),
  ({ full }, key) => full.includes(` ${key}`),
  ({ full }, key) => full.includes(key),
  ({ point }, key) => point.unitCode?.startsWith(key) === true,
];

/**
 * Points that match, the best first; among equals those that wait in the order in which they would be called, then the list's own order.
 * Without anything typed: whoever waits.
 */
export const findPoints = (
  points: readonly PlanPoint[],
  waiting: ReadonlyMap<string, number>,
  typed: string,
): readonly Findable[] => {
  const key = searchKey(typed);
  const place = ({ point }: Findable): number => waiting.get(point.id) ?? Number.MAX_SAFE_INTEGER;
  const all = findables(points);
  if (key === '') return all.filter(({ point }) => waiting.has(point.id)).toSorted((a, b) => place(a) - place(b));
  const ranked = all.flatMap((one) => {
    const rank = MATCHES.findIndex((matches) => matches(one, key));
    return rank === -1 ? [] : [{ one, rank }];
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank || place(a.one) - place(b.one) || a.one.number - b.one.number)
    .map(({ one }) => one);
};
