import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Conference, Participation, PlannedSession } from '@diemcau/runtime';
import { conferenceProfile } from '@diemcau/session';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BridgePointRow } from '../bridge-points/bridge-point.row.js';
import { inChunks } from '../database/chunks.js';
import type { Database } from '../database/database.js';
import { openDatabase } from '../database/open-database.js';
import { TypeormConferences } from './typeorm-conferences.js';

const COUNTRY = 3_355;

const conference = (id: string, change: Partial<Conference> = {}): Conference => ({
  id,
  version: 1,
  title: 'Hội nghị',
  type: 'final_review',
  hostAgency: 'Ban Chỉ đạo 138',
  standingAgency: null,
  chairs: [{ id: 'chair', name: 'Hoàng Việt Phương', positions: ['Phó Chủ tịch UBND tỉnh'] }],
  actingChairId: 'chair',
  secretary: null,
  mc: { name: 'Lan', positions: [] },
  format: 'hybrid',
  hall: 'Hội trường',
  quorum: null,
  createdAt: 1_705_000_000_000,
  createdBy: 'a1',
  ...change,
});

const sitting = (id: string, change: Partial<PlannedSession> = {}): PlannedSession => ({
  id,
  conferenceId: 'c1',
  version: 1,
  position: 0,
  title: 'Phiên sáng',
  startsAt: 1_705_539_600_000,
  endsAt: 1_705_550_000_000,
  agenda: [
    {
      id: 'i',
      kind: 'report',
      title: 'Báo cáo',
      minutes: 20,
      presenter: null,
      pointId: null,
      profile: conferenceProfile,
    },
  ],
  awards: [],
  registrations: [],
  frozenAt: null,
  ...change,
});

const taking = (count: number): Participation[] =>
  Array.from({ length: count }, (_, i) => ({
    pointId: `p${i}`,
    units: [{ id: `u${i}`, name: `Đơn vị ${i}`, summoned: 10, leadDelegate: null, delegates: [] }],
    localChair: i === 0 ? { name: 'Ma Phúc Dự', positions: ['Phó Chủ tịch'] } : null,
    mode: null,
  }));

describe('the records of conferences', () => {
  let folder: string;
  let database: Database;
  let records: TypeormConferences;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'diemcau-conferences-'));
    database = await openDatabase({ path: join(folder, 'conferences.sqlite') });
    records = new TypeormConferences(database);
    const points = Array.from({ length: COUNTRY }, (_, i) => ({
      ...{ id: `p${i}`, version: 1, name: `ĐIỂM CẦU ${i}`, role: 'member' as const, mode: 'webrtc' as const },
      ...{ autoMicrophone: false, sortOrder: i, searchKey: '' },
    }));
    await database.writes.run(async (manager) => {
      for (const chunk of inChunks(points, 19)) await manager.insert(BridgePointRow, chunk);
    });
  });

  afterEach(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  it('come back as they were written, with every point of the country', async () => {
    const draft = { session: sitting('s1'), participations: taking(COUNTRY) };
    await records.add(conference('c1'), [draft]);

    expect(await records.byId('c1')).toEqual(conference('c1'));
    expect(await records.session('s1')).toEqual(draft.session);
    expect(await records.participations('s1')).toEqual(draft.participations);
  });

  it('write nothing at all when a point is not registered', async () => {
    const participations = [...taking(2), { ...taking(1)[0]!, pointId: 'nobody' }];
    await expect(records.add(conference('c1'), [{ session: sitting('s1'), participations }])).rejects.toThrow();
    expect(await records.byId('c1')).toBeNull();
  });

  it('are listed newest first and within the caller’s scope', async () => {
    for (const [i, id] of ['c1', 'c2', 'c3'].entries()) await records.add(conference(id, { createdAt: i }), []);
    const ids = async (scope: 'all' | string[], offset: number): Promise<[number, string[]]> => {
      const page = await records.page(scope, offset, 2);
      return [page.total, page.conferences.map(({ id }) => id)];
    };
    expect(await ids('all', 0)).toEqual([3, ['c3', 'c2']]);
    expect(await ids('all', 2)).toEqual([3, ['c1']]);
    expect(await ids(['c1'], 0)).toEqual([1, ['c1']]);
    expect(await ids([], 0)).toEqual([0, []]);
  });

  it('let the second of two editors know, and replace who takes part', async () => {
    await records.add(conference('c1'), [{ session: sitting('s1'), participations: taking(3) }]);
    const edit = (version: number): Promise<string> =>
      records.replaceSession({ session: sitting('s1', { version }), participations: taking(2) });

    expect([await edit(2), await edit(2), await edit(3)]).toEqual(['done', 'stale', 'done']);
    expect((await records.participations('s1')).length).toBe(2);
    expect(await records.replace(conference('c1', { version: 2, title: 'Khác' }))).toBe('done');
    expect(await records.replace(conference('c1', { version: 2 }))).toBe('stale');
    expect(await records.replace(conference('c9', { version: 2 }))).toBe('missing');
  });

  it('freeze what was seen and nothing newer, until it is taken back', async () => {
    await records.add(conference('c1'), [{ session: sitting('s1'), participations: [] }]);
    expect(await records.freeze(sitting('s1', { version: 7 }), conference('c1'), 5)).toBe('stale');
    expect(await records.freeze(sitting('s1'), conference('c1', { version: 7 }), 5)).toBe('stale');
    expect(await records.freeze(sitting('s1'), conference('c1'), 5)).toBe('done');
    expect(await records.freeze(sitting('s1'), conference('c1'), 6)).toBe('frozen');
    expect((await records.session('s1'))?.frozenAt).toBe(5);
    expect(await records.replace(conference('c1', { version: 2 }))).toBe('frozen');
    expect(await records.replaceSession({ session: sitting('s1', { version: 2 }), participations: [] })).toBe('frozen');
    await records.thaw('s1');
    expect(await records.replace(conference('c1', { version: 2 }))).toBe('done');
  });
});
