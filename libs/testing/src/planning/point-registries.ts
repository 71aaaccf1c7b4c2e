import { plainText } from '@diemcau/contract';
import type { TablePoint } from '@diemcau/planning';
import fc from 'fast-check';

/** Words that a table, a spreadsheet program, XML or JavaScript would take for something of its own. */
const TRICKS = [
  ...['-', "'-", "''–", "'", '=1+1', "'=x", '@SUM(A1)', '+84', '-5', 'a"b', 'a,b;c', 'sep=;', '#REF!', 'TRUE'],
  ...['constructor', '__proto__', 'toString', '_x0041_', '_x005F_x0041_', '<b>&amp;', ']]>', '\ufffd', '𠀀🇻🇳'],
  ...['074', '2380', 'row:2', 'id-0', 'Xã Thái Bình', 'ĐIỂM CẦU', 'điểm cầu xã', 'UBND', 'STT', 'Mã đơn vị', 'Lý do'],
  ...['Ghi chú: x', 'Tổng cộng', 'I', '(1)', '1', 'Người lập'],
];

/** Any line that the registry takes. */
const line = fc
  .oneof(fc.constantFrom(...TRICKS), fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 6 }))
  .map((text) => plainText(80).safeParse(text).data ?? '')
  .filter((text) => text !== '');

const phone = fc.constantFrom('0912 345 678', '+84 (27) 3824.1111', '912345678', '2073822811', '00  12', '113');

const facts = fc.record({
  name: line,
  group: fc.option(line),
  venue: fc.option(line),
  hotline: fc.option(phone),
  role: fc.constantFrom<'member' | 'branch'>('member', 'branch'),
  mode: fc.constantFrom<TablePoint['mode']>('webrtc', 'whip', 'view_only', 'hardware'),
  terminal: fc.option(
    fc.record({
      kind: fc.constantFrom<'laptop' | 'codec' | 'room_terminal'>('laptop', 'codec', 'room_terminal'),
      name: fc.option(line),
      assetCode: fc.option(line),
    }),
  ),
  technician: fc.option(fc.record({ name: line, phone: fc.option(phone) })),
  autoMicrophone: fc.boolean(),
  sortOrder: fc.nat({ max: 1_000_000 }),
  above: fc.nat(),
  carrier: fc.option(fc.nat()),
});

type Unit = NonNullable<TablePoint['unit']>;

/** Registries of points of some of the units and of none, with parents, gateways and one hall. Ids are `id-0`, `id-1` …, as are their places. */
export const pointRegistries = (units: readonly Unit[]): fc.Arbitrary<readonly TablePoint[]> =>
  fc
    .record({ some: fc.subarray([...units]), plain: fc.nat({ max: 6 }) })
    .chain(({ some, plain }) => {
      const of: readonly (Unit | null)[] = [...some, ...Array.from({ length: plain }, () => null)];
      return fc.tuple(fc.constant(of), fc.array(facts, { minLength: of.length, maxLength: of.length }));
    })
    .map(([of, said]) => {
      const points: TablePoint[] = [];
      for (const [i, { above, carrier, ...rest }] of said.entries()) {
        const gateways = points.filter(({ mode, via }) => via === null && (mode === 'webrtc' || mode === 'whip'));
        const via = carrier === null ? null : (gateways[carrier % Math.max(1, gateways.length)]?.id ?? null);
        const parentId = points[above % (points.length + 1)]?.id ?? null;
        const role = i === 0 ? 'central' : rest.role;
        points.push({ ...rest, id: `id-${i}`, unit: of[i] ?? null, parentId, via, role });
      }
      return points;
    });

/** The same points under other ids. */
export const renamedPoints = (
  points: readonly TablePoint[],
  ids: ReadonlyMap<string, string>,
): readonly TablePoint[] => {
  const named = (id: string | null): string | null => (id === null ? null : (ids.get(id) ?? id));
  return points.map((point) => ({
    ...point,
    id: named(point.id) ?? '',
    parentId: named(point.parentId),
    via: named(point.via),
  }));
};
