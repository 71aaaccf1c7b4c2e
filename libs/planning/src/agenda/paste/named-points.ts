import { foldName } from '../../names/fold.js';

/** A point that takes part, by all names it may be meant by: its plate, its unit, the units it invites. */
export interface PasteablePoint {
  readonly id: string;
  readonly parentId: string | null;
  readonly central: boolean;
  readonly names: readonly string[];
}

/** Points by their folded names; a cell is then looked up, however many points there are. */
export interface NamedPoints {
  readonly whole: ReadonlyMap<string, readonly PasteablePoint[]>;
  /** Without "huyện", "xã" …, so that "Hàm Yên" finds its district. */
  readonly bare: ReadonlyMap<string, readonly PasteablePoint[]>;
}

/** `null`: nothing of that name; `several`: which one is meant cannot be told. */
export type PointMeant = PasteablePoint | 'several' | null;

const KINDS = /^(?:tinh|thanh pho|tp|quan|huyen|thi xa|thi tran|phuong|xa|dac khu) /u;

/** How much of a cell is looked at, and how long a name may be, in words. */
const MOST_WORDS = 60;
const LONGEST_NAME = 12;

const keyOf = (name: string): string =>
  foldName(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^diem cau /u, '');

const index = (
  keyed: readonly (readonly [string, PasteablePoint])[],
): ReadonlyMap<string, readonly PasteablePoint[]> => {
  const points = new Map<string, PasteablePoint[]>();
  for (const [key, point] of keyed) {
    const there = points.get(key);
    if (there === undefined) points.set(key, [point]);
    else if (there.at(-1) !== point) there.push(point);
  }
  return points;
};

export const namedPoints = (points: readonly PasteablePoint[]): NamedPoints => {
  const whole = points.flatMap((point) =>
    [...new Set(point.names)].map((name) => [keyOf(name), point] as const).filter(([key]) => key.length > 1),
  );
  return { whole: index(whole), bare: index(whole.map(([key, point]) => [key.replace(KINDS, ''), point])) };
};

const oneOf = (points: readonly PasteablePoint[]): PointMeant => (points.length > 1 ? 'several' : (points[0] ?? null));

/** Whose full name, of two words at least, stands in the text. */
const namedIn = ({ whole }: NamedPoints, text: string): readonly PasteablePoint[] => {
  const words = text.split(' ').slice(0, MOST_WORDS);
  const found = new Set<PasteablePoint>();
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 2; to <= Math.min(words.length, from + LONGEST_NAME); to += 1) {
      for (const point of whole.get(words.slice(from, to).join(' ')) ?? []) found.add(point);
    }
  }
  return [...found];
};

/** "Xã Minh Thanh, huyện Sơn Dương" means the commune of that district. */
const within = (points: NamedPoints, text: string): PointMeant => {
  const named = namedIn(points, text);
  const ids = new Set(named.map((point) => point.id));
  const parents = new Set(named.map((point) => point.parentId));
  const lowest = named.filter((point) => !parents.has(point.id));
  const placed = lowest.filter((point) => point.parentId !== null && ids.has(point.parentId));
  return oneOf(placed.length > 0 ? placed : lowest);
};

/** The point a cell names: by a whole name, then by a bare one, then, in a longer text, by a full name in it. */
export const pointMeant = (points: NamedPoints, cell: string): PointMeant => {
  const text = keyOf(cell);
  if (text === '') return null;
  return oneOf(points.whole.get(text) ?? points.bare.get(text) ?? []) ?? within(points, text);
};
