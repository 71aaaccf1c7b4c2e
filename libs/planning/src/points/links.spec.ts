import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changedFields } from './changed-fields.js';
import { unreachable } from './hierarchy.js';
import { type PointLinks, linkFault, linksDiffer } from './links.js';

const point = (id: string, change: Partial<PointLinks> = {}): PointLinks => ({
  ...{ id, parentId: null, via: null, mode: 'webrtc' },
  ...change,
});
const registry = (...points: readonly PointLinks[]): Map<string, PointLinks> =>
  new Map(points.map((one) => [one.id, one]));

describe('how points hang together', () => {
  const hall = point('hall');
  const ham = point('ham', { parentId: 'hall' });
  const hard = point('hard', { mode: 'hardware', via: 'ham' });
  const all = registry(hall, ham, hard);

  it.each<[string, PointLinks, ReturnType<typeof linkFault>]>([
    ['below another', point('new', { parentId: 'ham' }), null],
    ['below nobody known', point('new', { parentId: 'x' }), { fault: 'unknown', pointId: 'x' }],
    ['carried by nobody known', point('new', { via: 'x' }), { fault: 'unknown', pointId: 'x' }],
    ['below itself', { ...ham, parentId: 'ham' }, { fault: 'circle', pointId: 'ham' }],
    ['below its own child', { ...hall, parentId: 'ham' }, { fault: 'circle', pointId: 'hall' }],
    ['carried by itself', { ...hall, via: 'hall' }, { fault: 'gateway', pointId: 'hall', via: 'hall', reason: 'self' }],
    [
      'carried by one that is carried',
      { ...hall, via: 'hard' },
      { fault: 'gateway', pointId: 'hall', via: 'hard', reason: 'carried' },
    ],
    ['a gateway that goes silent', { ...ham, mode: 'view_only' }, { fault: 'carries', pointId: 'ham' }],
    ['a gateway that is carried', { ...ham, via: 'hall' }, { fault: 'carries', pointId: 'ham' }],
    ['a gateway with an encoder of its own', { ...ham, mode: 'whip' }, null],
  ])('judges a point %s', (_, changed, fault) => {
    expect(linkFault(all, [changed])).toEqual(fault);
  });

  it('judges changes of one request together', () => {
    const freed = [{ ...ham, mode: 'view_only' } as const, { ...hard, via: null }];
    expect(linkFault(all, freed)).toBeNull();
    const swapped = [
      { ...hall, parentId: 'ham' },
      { ...ham, parentId: null },
    ];
    expect(linkFault(all, swapped)).toBeNull();
  });

  it('leaves alone what was wrong before with others', () => {
    const broken = registry(point('a', { parentId: 'b' }), point('b', { parentId: 'a' }), point('c'));
    expect(linkFault(broken, [point('c', { mode: 'whip' })])).toBeNull();
  });

  it('knows a change of place from a change of anything else', () => {
    expect(linksDiffer(undefined, hall)).toBe(false);
    expect(linksDiffer(undefined, ham)).toBe(true);
    expect(linksDiffer(ham, { ...ham })).toBe(false);
    expect(linksDiffer(ham, { ...ham, mode: 'whip' })).toBe(true);
  });

  it('stays a forest of sound gateways, whatever is asked', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const mode = fc.constantFrom('webrtc' as const, 'whip' as const, 'hardware' as const, 'view_only' as const);
    const move = fc.record({ id, parentId: fc.option(id), via: fc.option(id), mode });
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(move, { selector: (one) => one.id, maxLength: 4 })), (requests) => {
        let now = registry(...['a', 'b', 'c', 'd', 'e', 'f'].map((one) => point(one)));
        for (const changed of requests) {
          if (linkFault(now, changed) === null) now = new Map([...now, ...registry(...changed)]);
        }
        const points = [...now.values()];
        expect(unreachable(points)).toEqual([]);
        for (const { via } of points) {
          if (via !== null)
            expect(now.get(via)).toMatchObject({ via: null, mode: expect.stringMatching(/webrtc|whip/u) });
        }
      }),
    );
  });
});

describe('the fields that changed', () => {
  it('are told by what they hold, in the order they are listed', () => {
    const before = { a: 1, b: { name: 'A', phone: null }, c: 'x', d: null };
    expect(changedFields(['d', 'c', 'b', 'a'], before, { ...before, b: { name: 'A', phone: null } })).toEqual([]);
    const after = { a: 1, b: { name: 'A', phone: '113' }, c: 'y', d: { name: 'B' } };
    expect(changedFields(['d', 'c', 'b', 'a'], before, after)).toEqual(['d', 'c', 'b']);
  });
});
