import { foldName, upperCase } from '../names/fold.js';
import { compareVietnamese } from '../names/order.js';

/** The plate of a bridge point: "Huyện Hàm Yên" becomes "ĐIỂM CẦU HUYỆN HÀM YÊN". */
export const plateOf = (fullName: string): string => `ĐIỂM CẦU ${upperCase(fullName)}`;

/** What stands before a name on a plate without being part of it, as words without marks. */
const PREFIXES = [
  ['diem', 'cau'],
  ['thanh', 'pho'],
  ['thi', 'tran'],
  ['thi', 'xa'],
  ['dac', 'khu'],
  ['tinh'],
  ['huyen'],
  ['quan'],
  ['phuong'],
  ['xa'],
] as const;
const [PLATE, ...KINDS] = PREFIXES;

/** Words that make a body of the kind before them: Tỉnh ủy, Huyện đoàn, Xã đội are names. */
const BODIES: ReadonlySet<string> = new Set(['uy', 'doan', 'doi']);

const without = (words: readonly string[], prefix: readonly string[]): readonly string[] =>
  prefix.every((word, i) => foldName(words[i] ?? '') === word) ? words.slice(prefix.length) : words;

/** The name on a plate by which it is looked for: "ĐIỂM CẦU HUYỆN HÀM YÊN" gives "HÀM YÊN". */
const bareName = (plate: string): string => {
  const words = plate.normalize('NFC').trim().split(/\s+/u);
  const named = without(words, PLATE);
  const kind = KINDS.find((prefix) => without(named, prefix) !== named) ?? [];
  const bare = without(named, kind);
  const rest = bare[0] === undefined || BODIES.has(foldName(bare[0])) ? named : bare;
  return (rest.length === 0 ? words : rest).join(' ');
};

/** From A to Z by what the plates name: neither "ĐIỂM CẦU" nor the kind of a unit counts, unless nothing else differs. */
export const byPlate = <Point extends { readonly name: string }>(points: readonly Point[]): readonly Point[] =>
  points
    .map((point) => ({ point, bare: bareName(point.name) }))
    .sort((a, b) => compareVietnamese(a.bare, b.bare) || compareVietnamese(a.point.name, b.point.name))
    .map(({ point }) => point);
