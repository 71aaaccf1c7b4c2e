import { describe, expect, it } from '@jest/globals';
import { chosenIn, press } from './choice.js';
import { pointsTree } from './points-tree.js';
import { treeMove } from './tree-keys.js';
import type { TreePoint, TreeUnit } from './tree-node.js';
import { branchKeys, foundIn, treeRows } from './tree-rows.js';

const unit = (code: string, fullName: string, parentCode: string | null): TreeUnit => ({ code, fullName, parentCode });
const point = (id: string, unitCode: string | null, unitName: string | null, group: string | null): TreePoint => ({
  id,
  name: `ĐIỂM CẦU ${id}`,
  unitCode,
  unitName,
  group,
});

const UNITS = [
  unit('08', 'Tỉnh Tuyên Quang', null),
  unit('02269', 'Xã Lâm Bình', '08'),
  unit('02266', 'Xã Thượng Lâm', '08'),
  unit('02200', 'Phường Đường Hồng', '08'),
];
const POINTS = [
  point('hall', '08', 'Tỉnh Tuyên Quang', null),
  point('lam-binh', '02269', 'Xã Lâm Bình', 'Cụm 1'),
  // Of the division before July 2025: the same code, another unit.
  point('old', '02266', 'Xã Khuôn Hà', null),
  point('so-y-te', null, null, 'Khối sở ngành'),
];
const words = { own: (name: string) => `Hội trường ${name}`, others: 'Khác', ungrouped: 'Không nhóm' };
const tree = pointsTree(UNITS, POINTS, words);
const [province, others] = tree;
const labels = (open: Iterable<string>): readonly string[] =>
  treeRows(tree, new Set(open)).map(({ node }) => node.label);

describe('the tree of points', () => {
  it('shows a province with its own point, its groups, and communes in none', () => {
    expect(labels(['08'])).toEqual([
      ...['Tỉnh Tuyên Quang', 'ĐIỂM CẦU hall', 'Cụm 1', 'Xã Thượng Lâm', 'Phường Đường Hồng'],
      'Khác',
    ]);
  });

  it('takes a point for that of a unit only where code and name agree', () => {
    expect(province?.leaves).toEqual(['hall', 'lam-binh', ':02266', ':02200']);
    expect(others?.leaves).toEqual(['so-y-te', 'old']);
  });

  it('tells where each row stands', () => {
    const rows = treeRows(tree, new Set(['08', '08/Cụm 1']));
    expect(rows[3]).toMatchObject({ level: 3, position: 1, siblings: 1, expanded: null, parent: 2 });
  });

  it('finds without marks, by code and by former names, and keeps what lies in a branch that is found', () => {
    const found = (text: string, former: readonly string[] = []): readonly string[] =>
      foundIn(tree, text, new Set(former)).flatMap((node) => (node.kind === 'branch' ? node.leaves : []));
    expect(found('duong hong')).toEqual([':02200']);
    expect(found('02269')).toEqual(['lam-binh']);
    expect(found('khuon ha', ['02266'])).toEqual([':02266']);
    expect(found('cụm 1')).toEqual(['lam-binh']);
    expect(found('tuyen quang')).toHaveLength(4);
    expect(found('không có')).toEqual([]);
  });
});

describe('choosing in the tree', () => {
  it('counts, and takes all or nothing of a branch', () => {
    const some = new Set(['hall']);
    expect(chosenIn(province!, some)).toEqual({ choice: 'some', count: 1, of: 4 });
    const all = press(province!, some);
    expect(chosenIn(province!, all).choice).toBe('all');
    expect(press(province!, all).size).toBe(0);
  });

  it('leaves what is chosen elsewhere', () => {
    expect([...press(province!, new Set(['so-y-te', ...province!.leaves]))]).toEqual(['so-y-te']);
  });
});

describe('keys in the tree', () => {
  const rows = treeRows(tree, new Set(['08']));
  it.each([
    ['ArrowDown', 0, { kind: 'go', to: 1 }],
    ['ArrowUp', 0, { kind: 'go', to: 0 }],
    ['End', 0, { kind: 'go', to: 5 }],
    ['ArrowLeft', 1, { kind: 'go', to: 0 }],
    ['ArrowLeft', 0, { kind: 'close', key: '08' }],
    ['ArrowRight', 0, { kind: 'go', to: 1 }],
    ['ArrowRight', 5, { kind: 'open', key: 'others' }],
    ['ArrowRight', 1, null],
    [' ', 1, { kind: 'press' }],
    ['a', 1, null],
  ])('%s on row %d', (key, at, move) => {
    expect(treeMove(rows, at, key)).toEqual(move);
  });

  it('knows every branch, to open what was searched for', () => {
    expect([...branchKeys(tree)]).toEqual(['08', '08/Cụm 1', 'others', 'others/Khối sở ngành', 'others/Không nhóm']);
  });
});
