import type { DraftEdit, ParticipationWrite, SessionDraft, SessionWrite } from '@diemcau/runtime';
import { openedForEach } from './opened.js';
import {
  conferenceRecordOf as conference,
  type PlanningRecords,
  registerPoints,
  registryPoint,
  removePoints,
  sittingRecord as sitting,
  takingPart,
} from './planning-records.js';
import { suite } from './suite.js';

type Open = () => Promise<PlanningRecords>;

const HOA = { id: 'a1', name: 'Nguyễn Thị Hoa' };
const BINH = { id: 'a2', name: 'Trần Văn Bình' };

const register = ({ points }: PlanningRecords, ids: readonly string[]): Promise<void> =>
  registerPoints(points, ...ids.map((id) => registryPoint(id)));

const draft = (id: string, change: Partial<SessionDraft['session']> = {}, pointIds: readonly string[] = []) => ({
  session: sitting(id, change),
  participations: pointIds.map((pointId) => takingPart(pointId)),
});

const write = (change: Partial<SessionWrite['session']>, more: Partial<SessionWrite> = {}): SessionWrite => ({
  ...{ session: sitting('s1', { version: 2, ...change }), fields: ['title'], participations: null, place: null },
  ...more,
});

const some = (put: readonly string[], removed: readonly string[] = []): ParticipationWrite => ({
  kind: 'some',
  put: put.map((id) => takingPart(id, { mode: 'hardware' })),
  removed,
});

const history = (open: Open): void => {
  const { expect, it } = suite();
  const opened = openedForEach(open);
  const seen = ({ recordId, version, by, fields }: DraftEdit): unknown[] => [recordId, version, by.name, fields];

  it('tells who made each version and what it changed, newest first, page by page', async () => {
    const { conferences } = opened.now;
    await conferences.add(conference('c1'), [draft('s1')]);
    await conferences.add(conference('c2'), []);
    const changed = { changedAt: 1_705_000_000_001, changedBy: BINH };
    await conferences.changeSession(write({ ...changed, title: 'Phiên chiều' }, { fields: ['title', 'agenda'] }));
    await conferences.change(conference('c1', { version: 2, ...changed, changedAt: 1_705_000_000_002 }), ['hall']);

    const { total, edits } = await conferences.edits('c1', 0, 2);
    expect(total).toBe(4);
    expect(edits.map(seen)).toEqual([
      ['c1', 2, BINH.name, ['hall']],
      ['s1', 2, BINH.name, ['title', 'agenda']],
    ]);
    expect(edits[1]).toMatchObject({ record: 'session', title: 'Phiên chiều', at: 1_705_000_000_001, by: BINH });
    expect((await conferences.edits('c1', 2, 9)).edits.map(seen)).toEqual([
      ['s1', 1, HOA.name, ['created']],
      ['c1', 1, HOA.name, ['created']],
    ]);
    expect((await conferences.edits('nobody', 0, 9)).total).toBe(0);
  });

  it('of one record begins after the version that somebody saw', async () => {
    const { conferences } = opened.now;
    await conferences.add(conference('c1'), [draft('s1')]);
    for (const version of [2, 3]) await conferences.changeSession(write({ version }, { fields: [`f${version}`] }));

    const since = async (version: number) =>
      (await conferences.editsSince('session', 's1', version)).map(({ fields }) => fields[0]);
    expect([await since(1), await since(2), await since(3)]).toEqual([['f2', 'f3'], ['f3'], []]);
    expect(await conferences.editsSince('conference', 's1', 0)).toEqual([]);
  });

  it('knows nothing of a write that was refused', async () => {
    const { conferences } = opened.now;
    await conferences.add(conference('c1'), [draft('s1')]);
    expect(await conferences.changeSession(write({ version: 3 }))).toBe('stale');
    const unknown: ParticipationWrite = { kind: 'all', participations: [takingPart('nobody')] };
    await expect(conferences.changeSession(write({}, { participations: unknown }))).rejects.toThrow();

    expect((await conferences.edits('c1', 0, 9)).total).toBe(2);
    expect((await conferences.session('s1'))?.version).toBe(1);
  });
};

const participations = (open: Open): void => {
  const { expect, it } = suite();
  const opened = openedForEach(open);

  it('change at some points and stay at the others, in their places', async () => {
    await register(opened.now, ['a', 'b', 'c', 'd']);
    const { conferences } = opened.now;
    await conferences.add(conference('c1'), [draft('s1', {}, ['d', 'c', 'b', 'a'])]);

    expect(await conferences.changeSession(write({}, { participations: some(['b', 'd'], ['c']) }))).toBe('done');
    const hardware = { mode: 'hardware' as const };
    expect(await conferences.participations('s1')).toEqual([
      takingPart('d', hardware),
      takingPart('b', hardware),
      takingPart('a'),
    ]);
    expect(await conferences.pointIds('s1')).toEqual(['d', 'b', 'a']);
    expect(await conferences.participations('s1', ['a', 'b', 'nobody'])).toEqual([
      takingPart('b', hardware),
      takingPart('a'),
    ]);
    expect(await conferences.participations('s1', [])).toEqual([]);
  });

  it('of a point that does not take part are not made by changing some', async () => {
    await register(opened.now, ['a', 'b']);
    const { conferences } = opened.now;
    await conferences.add(conference('c1'), [draft('s1', {}, ['a']), draft('s2', { position: 1 }, ['b'])]);
    await conferences.changeSession(write({}, { participations: some(['b'], ['b']) }));

    expect(await conferences.pointIds('s1')).toEqual(['a']);
    expect(await conferences.pointIds('s2')).toEqual(['b']);
  });
};

const places = (open: Open): void => {
  const { expect, it } = suite();
  const opened = openedForEach(open);

  it('of sittings close up around the one that moves, and only it has a new version', async () => {
    const { conferences } = opened.now;
    const ids = ['s1', 's2', 's3'];
    await conferences.add(
      conference('c1'),
      ids.map((id, i) => draft(id, { position: i * 10 })),
    );
    await conferences.changeSession(write({}, { place: 2 }));

    const sessions = await conferences.sessionsOf(['c1']);
    expect(sessions.map(({ id, version }) => [id, version])).toEqual([
      ['s2', 1],
      ['s3', 1],
      ['s1', 2],
    ]);
  });

  it('of a new sitting are after the last, also for two at once and after one was taken out', async () => {
    const { conferences } = opened.now;
    await conferences.add(conference('c1'), [draft('s1'), draft('s2', { position: 1 })]);
    expect(await conferences.removeSession('s1', 1, HOA, 5)).toBe('done');
    await Promise.all(['s3', 's4'].map((id) => conferences.addSession(draft(id))));

    expect((await conferences.sessionsOf(['c1'])).map(({ id }) => id)).toEqual(['s2', 's3', 's4']);
    expect(await conferences.addSession(draft('s5', { conferenceId: 'nobody' }))).toBe('missing');
  });
};

const removal = (open: Open): void => {
  const { expect, it } = suite();
  const opened = openedForEach(open);

  it('of a sitting takes its points along and is told by the conference', async () => {
    await register(opened.now, ['a']);
    const { conferences, points } = opened.now;
    await conferences.add(conference('c1'), [draft('s1', {}, ['a'])]);
    expect(await conferences.removeSession('s1', 2, BINH, 5)).toBe('stale');
    expect(await conferences.removeSession('s1', 1, BINH, 5)).toBe('done');
    expect(await conferences.removeSession('s1', 1, BINH, 5)).toBe('missing');

    expect([await conferences.session('s1'), await conferences.participations('s1')]).toEqual([null, []]);
    expect((await conferences.edits('c1', 0, 9)).edits).toContainEqual({
      ...{ record: 'session', recordId: 's1', version: 2, title: 'Phiên sáng', at: 5, by: BINH, fields: ['deleted'] },
    });
    await removePoints(points, 'a');
    expect(await points.byIds(['a'])).toEqual([]);
  });

  it('of a conference leaves nothing of it, and nothing else is touched', async () => {
    await register(opened.now, ['a']);
    const { conferences } = opened.now;
    for (const [id, sessionId] of [
      ['c1', 's1'],
      ['c2', 's2'],
    ] as const) {
      await conferences.add(conference(id), [draft(sessionId, { conferenceId: id }, ['a'])]);
    }
    expect(await conferences.remove('c1', 2)).toBe('stale');
    expect(await conferences.remove('c1', 1)).toBe('done');
    expect(await conferences.remove('c1', 1)).toBe('missing');

    expect([await conferences.byId('c1'), await conferences.session('s1')]).toEqual([null, null]);
    expect((await conferences.edits('c1', 0, 9)).total).toBe(0);
    expect(await conferences.pointIds('s2')).toEqual(['a']);
    expect((await conferences.edits('c2', 0, 9)).total).toBe(2);
  });

  it('of what was sent out is refused, of one sitting also for the whole conference', async () => {
    const { conferences } = opened.now;
    await conferences.add(conference('c1'), [draft('s1'), draft('s2', { position: 1 })]);
    await conferences.freeze(sitting('s1'), conference('c1'), 5);

    expect(await conferences.removeSession('s1', 1, HOA, 5)).toBe('frozen');
    expect(await conferences.remove('c1', 1)).toBe('frozen');
    expect(await conferences.removeSession('s2', 1, HOA, 5)).toBe('done');
  });
};

/** What becomes of drafts under several hands, in every database. */
export const conferenceEditsContract = (name: string, open: Open): void => {
  const { describe } = suite();
  describe(`${name}: the history of drafts`, () => history(open));
  describe(`${name}: participations`, () => participations(open));
  describe(`${name}: places`, () => places(open));
  describe(`${name}: removal`, () => removal(open));
};
