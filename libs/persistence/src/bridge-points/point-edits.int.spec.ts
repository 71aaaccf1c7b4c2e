import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { changePointsBody, createPointBody } from '@diemcau/contract';
import { unreachable } from '@diemcau/planning';
import { PlanningRefused, PointEdits, UnitQueries } from '@diemcau/runtime';
import {
  FakeClock,
  FakeIds,
  registerPoints,
  registryPoint,
  temporaryDatabase,
  type TemporaryDatabase,
} from '@diemcau/testing';
import fc from 'fast-check';
import { FileUnitCatalogue } from '../units/file-unit-catalogue.js';
import { TypeormBridgePoints } from './typeorm-bridge-points.js';

// A shared disk may take its time over hundreds of syncs; nothing here waits for a clock.
jest.setTimeout(120_000);

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
const HOA = { id: 'a1', name: 'Chị Hoa' };

describe('editors of the registry at the same time', () => {
  let file: TemporaryDatabase;
  let points: TypeormBridgePoints;
  let edits: PointEdits;
  const catalogue = new FileUnitCatalogue();

  beforeEach(async () => {
    file = await temporaryDatabase();
    points = new TypeormBridgePoints(file.current);
    const clock = new FakeClock();
    edits = new PointEdits(points, new UnitQueries(catalogue, clock), new FakeIds(), clock);
  });

  afterEach(() => file.remove());

  /** `done`, or the code of the refusal. */
  const outcome = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'done',
      (error: unknown) => {
        if (error instanceof PlanningRefused) return error.code;
        throw error;
      },
    );
  const everything = () => points.find({ under: null, role: null, searchKey: '' });

  it('keep it a forest whose gateways carry, whatever they do to it', async () => {
    const id = fc.constantFrom(...IDS);
    const mode = fc.constantFrom('webrtc', 'whip', 'hardware', 'view_only');
    const change = fc.record({ id, parentId: fc.option(id), via: fc.option(id), mode }, { requiredKeys: ['id'] });
    const request = fc.uniqueArray(change, { selector: (one) => one.id, minLength: 1, maxLength: 3 });
    await registerPoints(points, ...IDS.map((one) => registryPoint(one)));
    const outcomes = new Set<string>();

    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 2, maxLength: 6 }), async (requests) => {
        const versions = new Map((await everything()).map((point) => [point.id, point.version]));
        const writes = requests.map((changes) => {
          const versioned = changes.map((one) => ({ ...one, version: versions.get(one.id) }));
          return outcome(edits.changeAll(changePointsBody.parse({ changes: versioned }), HOA));
        });
        for (const one of await Promise.all(writes)) outcomes.add(one);

        const now = await everything();
        expect(now.length).toBe(IDS.length);
        expect(unreachable(now)).toEqual([]);
        const byId = new Map(now.map((point) => [point.id, point]));
        for (const { via } of now) {
          const gateway = via === null ? null : byId.get(via);
          if (gateway) expect([gateway.via, ['webrtc', 'whip'].includes(gateway.mode)]).toEqual([null, true]);
        }
      }),
      { numRuns: 60 },
    );
    const expected = ['GATEWAY_CANNOT_CARRY', 'POINT_CIRCLE', 'POINT_IN_USE', 'VERSION_CONFLICT', 'done'];
    expect([...outcomes].sort()).toEqual(expected);
  });

  it('leave no trace of a request of which one change is refused', async () => {
    await registerPoints(points, registryPoint('a'), registryPoint('b'));
    const changes = [
      { id: 'a', version: 1, name: 'ĐIỂM CẦU KHÁC', hotline: '113' },
      { id: 'b', version: 1, parentId: 'b' },
    ];
    expect(await outcome(edits.changeAll(changePointsBody.parse({ changes }), HOA))).toBe('POINT_CIRCLE');
    expect(await points.byIds(['a'])).toEqual([registryPoint('a')]);
    await points.write(async (now) => {
      expect(await now.editsSince('a', 0)).toEqual([]);
      return {};
    });
  });

  it('take a point as a parent or a gateway, or away, whichever comes first, never both', async () => {
    for (let round = 0; round < 8; round += 1) {
      const doomed = `p${round}`;
      await registerPoints(points, registryPoint(doomed));
      const link = round % 4 < 2 ? { parentId: doomed } : { via: doomed };
      const body = createPointBody.parse({ name: 'ĐIỂM CẦU', sortOrder: 0, ...link });
      const remove = (): Promise<string> => outcome(edits.remove(doomed, 1));
      const take = (): Promise<string> => outcome(edits.create(body, HOA));

      const both = await Promise.all(round % 2 === 0 ? [remove(), take()] : [take(), remove()]);
      expect(both).toEqual(round % 2 === 0 ? ['done', 'UNKNOWN_POINT'] : ['done', 'POINT_IN_USE']);
    }
  });

  it('make one point of a unit, however many ask at once', async () => {
    const body = createPointBody.parse({ name: 'X', sortOrder: 0, unitCode: '08', unitDate: '2025-12-01' });
    const made = await Promise.all([1, 2, 3].map(() => outcome(edits.create(body, HOA))));
    expect([...made].sort()).toEqual(['POINT_EXISTS', 'POINT_EXISTS', 'done']);
  });

  it('change as many points as a request takes in one write', async () => {
    const ids = Array.from({ length: 5_000 }, (_, i) => `p${i}`);
    await registerPoints(points, ...ids.map((id) => registryPoint(id)));
    const changes = ids.map((id) => ({ id, version: 1, group: 'Khối xã', parentId: id === 'p0' ? null : 'p0' }));
    const body = changePointsBody.parse({ changes });
    expect(await outcome(edits.changeAll(body, HOA))).toBe('done');
    const now = await everything();
    expect(now.every(({ version, changedBy }) => version === 2 && changedBy?.name === 'Chị Hoa')).toBe(true);
    expect(now.filter(({ parentId, group }) => parentId === 'p0' && group === 'Khối xã').length).toBe(4_999);
  });
});
