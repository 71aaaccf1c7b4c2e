import { foldName } from '../../names/fold.js';

/** A point that takes part, by all names it may be meant by: its plate, its unit, the units it invites. */
export interface PasteablePoint {
  readonly id: string;
  readonly parentId: string | null;
  readonly central: boolean;
  readonly names: readonly string[];
}

export interface NamedPoint {
  readonly id: string;
  readonly parentId: string | null;
  readonly central: boolean;
  /** Folded, with a blank on either side. */
  readonly keys: readonly string[];
  /** Without "điểm cầu", "huyện", "xã" …, so that "Hàm Yên" finds its district. */
  readonly bareKeys: readonly string[];
}

/** `null`: nothing of that name; `several`: which one is meant cannot be told. */
export type PointMeant = NamedPoint | 'several' | null;

const KINDS = /^ (?:diem cau )?(?:(?:tinh|thanh pho|tp|quan|huyen|thi xa|thi tran|phuong|xa|dac khu) )?/u;

const keyOf = (name: string): string => ` ${foldName(foldName(name).replace(/[^\p{L}\p{N}]+/gu, ' '))} `;
const plateless = (key: string): string => key.replace(/^ diem cau /u, ' ');

export const namedPoints = (points: readonly PasteablePoint[]): readonly NamedPoint[] =>
  points.map(({ id, parentId, central, names }) => {
    const keys = [...new Set(names.map((name) => plateless(keyOf(name))))].filter((key) => key.length > 3);
    return { id, parentId, central, keys, bareKeys: keys.map((key) => key.replace(KINDS, ' ')) };
  });

const oneOf = (points: readonly NamedPoint[]): PointMeant => (points.length > 1 ? 'several' : (points[0] ?? null));

/** Whose full name is in the text; "xã Minh Thanh, huyện Sơn Dương" means the commune of that district. */
const within = (points: readonly NamedPoint[], text: string): PointMeant => {
  const named = points.filter((point) => point.keys.some((key) => key.trim().includes(' ') && text.includes(key)));
  const parents = new Set(named.map((point) => point.parentId));
  const lowest = named.filter((point) => !parents.has(point.id));
  const ids = new Set(named.map((point) => point.id));
  const placed = lowest.filter((point) => point.parentId !== null && ids.has(point.parentId));
  return oneOf(placed.length > 0 ? placed : lowest);
};

/** The point a cell names: by a whole name, then by a bare one, then, in a longer text, by a full name in it. */
export const pointMeant = (points: readonly NamedPoint[], cell: string): PointMeant => {
  const text = plateless(keyOf(cell));
  if (text.trim() === '') return null;
  const exact = points.filter((point) => point.keys.includes(text));
  if (exact.length > 0) return oneOf(exact);
  const bare = points.filter((point) => point.bareKeys.includes(text));
  return bare.length > 0 ? oneOf(bare) : within(points, text);
};
