import type { Participation, SessionDraft } from '@diemcau/runtime';
import { AWKWARD_NAMES, BIG_TIMES, LOOKALIKE_IDS } from './awkward.js';
import { openedForEach } from './opened.js';
import {
  conferenceRecordOf as conference,
  registerPoints,
  type PlanningRecords,
  registryPoint,
  rewritten,
  sittingRecord as sitting,
  takingPart,
} from './planning-records.js';
import { suite } from './suite.js';

type Open = () => Promise<PlanningRecords>;

const COUNTRY = 3_355;
const pointIds = Array.from({ length: COUNTRY }, (_, i) => `p${i}`);
const taking = (count: number): Participation[] =>
  pointIds
    .slice(0, count)
    .map((id, i) => takingPart(id, i === 0 ? { localChair: { name: 'Ma Phúc Dự', positions: ['Phó Chủ tịch'] } } : {}));

/** What a write answers that refers to the point `nobody`. */
const UNREGISTERED = { name: 'UnknownPoint', pointId: 'nobody' };

/** Registers the points `p0`, `p1`, … */
const register = ({ points }: PlanningRecords, count: number): Promise<void> =>
  registerPoints(
    points,
    ...pointIds.slice(0, count).map((id, sortOrder) => registryPoint(id, { name: `ĐIỂM CẦU ${sortOrder}`, sortOrder })),
  );

const draftOf = (id: string, count: number, change: Partial<SessionDraft['session']> = {}): SessionDraft => ({
  session: sitting(id, change),
  participations: taking(count),
});

const records = (open: Open): void => {
  const { expect, it } = suite();
  const opened = openedForEach(open);

  it('come back as they were written, with every point of the country', async () => {
    await register(opened.now, COUNTRY);
    const { conferences } = opened.now;
    const draft = draftOf('s1', COUNTRY);
    await conferences.add(conference('c1'), [draft]);

    expect(await conferences.byId('c1')).toEqual(conference('c1'));
    expect(await conferences.session('s1')).toEqual(draft.session);
    expect(await conferences.participations('s1')).toEqual(draft.participations);
  });

  it('write nothing at all when a point is not registered', async () => {
    await register(opened.now, 2);
    const { conferences } = opened.now;
    const participations = [...taking(2), takingPart('nobody')];

    await expect(conferences.add(conference('c1'), [{ session: sitting('s1'), participations }])).rejects.toMatchObject(
      UNREGISTERED,
    );
    expect(await conferences.byId('c1')).toBeNull();
    expect(await conferences.session('s1')).toBeNull();
    expect(await conferences.participations('s1')).toEqual([]);
  });

  it('write nothing at all of a conference or a sitting that is there', async () => {
    const { conferences } = opened.now;
    await conferences.add(conference('c1'), [draftOf('s1', 0)]);

    const again = conferences.add(conference('c1', { title: 'Khác' }), []);
    await expect(again).rejects.toThrow();
    await expect(conferences.add(conference('c2'), [draftOf('s1', 0, { conferenceId: 'c2' })])).rejects.toThrow();
    expect(await conferences.byId('c1')).toEqual(conference('c1'));
    expect(await conferences.byId('c2')).toBeNull();
  });

  it('give back texts, lists, flags and times as they were, right after they were written', async () => {
    await register(opened.now, 1);
    const { conferences } = opened.now;
    for (const [i, text] of AWKWARD_NAMES.entries()) {
      const id = `c${i}`;
      const at = BIG_TIMES[i % BIG_TIMES.length]!;
      const chairs = AWKWARD_NAMES.map((name, j) => ({ id: `${j}`, name, positions: [name, text] }));
      const whole = conference(id, { title: text, hall: text, chairs, secretary: chairs[0]!, mc: null, createdAt: at });
      const [item] = sitting('x').agenda;
      const agenda = [
        { ...item!, title: text, minutes: 0.5 },
        { ...item!, id: 'j' },
      ];
      const session = sitting(`s${i}`, { conferenceId: id, title: text, agenda, startsAt: at, endsAt: at });
      const taking = takingPart('p0', { localChair: { name: text, positions: [] }, mode: 'webrtc' });
      await conferences.add(whole, [{ session, participations: [taking] }]);

      expect(await conferences.byId(id)).toEqual(whole);
      expect(await conferences.session(`s${i}`)).toEqual(session);
      expect(await conferences.participations(`s${i}`)).toEqual([taking]);
    }
  });

  it('tell ids apart by every letter', async () => {
    const { conferences } = opened.now;
    for (const id of LOOKALIKE_IDS) await conferences.add(conference(id), [draftOf(id, 0, { conferenceId: id })]);

    for (const id of LOOKALIKE_IDS) {
      expect((await conferences.byId(id))?.id).toBe(id);
      expect((await conferences.sessionsOf([id])).map((session) => session.id)).toEqual([id]);
    }
  });
};

const lists = (open: Open): void => {
  const { expect, it } = suite();
  const opened = openedForEach(open);

  it('hold the sittings of each conference in their order', async () => {
    const { conferences } = opened.now;
    const sittings = (conferenceId: string) =>
      [10, 2, 1].map((position) => draftOf(`${conferenceId}-${position}`, 0, { conferenceId, position }));
    for (const id of ['c2', 'c1']) await conferences.add(conference(id), sittings(id));
    await conferences.addSession(draftOf('c1-3', 0, { position: 3 }));

    const found = (await conferences.sessionsOf(['c1', 'c2', 'nobody'])).map(({ id }) => id);
    expect(found).toEqual(['c1-1', 'c1-2', 'c1-10', 'c1-3', 'c2-1', 'c2-2', 'c2-10']);
    expect(await conferences.sessionsOf([])).toEqual([]);
    expect(await conferences.session('nobody')).toBeNull();
  });

  it('hold the points in the order they were given', async () => {
    await register(opened.now, 12);
    const { conferences } = opened.now;
    const participations = taking(12).reverse();
    await conferences.add(conference('c1'), [{ session: sitting('s1'), participations }]);

    expect(await conferences.participations('s1')).toEqual(participations);
  });
};

const edits = (open: Open): void => {
  const { expect, it } = suite();
  const opened = openedForEach(open);

  it('let the second of two editors know, and replace who takes part', async () => {
    await register(opened.now, 3);
    const { conferences } = opened.now;
    await conferences.add(conference('c1'), [draftOf('s1', 3)]);
    const edit = (version: number) => conferences.changeSession(rewritten(draftOf('s1', 2, { version })));

    expect([await edit(2), await edit(2), await edit(3)]).toEqual(['done', 'stale', 'done']);
    expect((await conferences.participations('s1')).length).toBe(2);
    expect(await conferences.change(conference('c1', { version: 2, title: 'Khác' }), ['title'])).toBe('done');
    expect(await conferences.change(conference('c1', { version: 2 }), ['title'])).toBe('stale');
    expect(await conferences.change(conference('c9', { version: 2 }), ['title'])).toBe('missing');
    expect(await conferences.changeSession(rewritten(draftOf('s9', 0, { version: 2 })))).toBe('missing');
  });

  it('let one of many editors at once through, and his sitting is whole', async () => {
    await register(opened.now, 4);
    const { conferences } = opened.now;
    await conferences.add(conference('c1'), [draftOf('s1', 0)]);

    const sittings = [1, 2, 3, 4].map((count) => draftOf('s1', count, { version: 2, title: `${count}` }));
    const answers = await Promise.all(sittings.map((draft) => conferences.changeSession(rewritten(draft))));
    expect([...answers].sort()).toEqual(['done', 'stale', 'stale', 'stale']);
    const winner = sittings[answers.indexOf('done')]!;
    expect(await conferences.session('s1')).toEqual(winner.session);
    expect(await conferences.participations('s1')).toEqual(winner.participations);

    const headers = ['1', '2', '3'].map((title) => conference('c1', { version: 2, title }));
    const heads = await Promise.all(headers.map((header) => conferences.change(header, ['title'])));
    expect([...heads].sort()).toEqual(['done', 'stale', 'stale']);
    expect(await conferences.byId('c1')).toEqual(headers[heads.indexOf('done')]);
  });

  it('change nothing of a sitting when a point of the new list is not registered', async () => {
    await register(opened.now, 2);
    const { conferences } = opened.now;
    const before = draftOf('s1', 2);
    await conferences.add(conference('c1'), [before]);
    const unknown = { session: sitting('s1', { version: 2, title: 'Khác' }), participations: [takingPart('nobody')] };

    await expect(conferences.changeSession(rewritten(unknown))).rejects.toMatchObject(UNREGISTERED);
    await expect(conferences.addSession({ ...unknown, session: sitting('s2') })).rejects.toMatchObject(UNREGISTERED);
    expect(await conferences.session('s1')).toEqual(before.session);
    expect(await conferences.participations('s1')).toEqual(before.participations);
    expect(await conferences.session('s2')).toBeNull();
  });
};

const freezing = (open: Open): void => {
  const { expect, it } = suite();
  const opened = openedForEach(open);

  it('keeps what was seen and nothing newer, until it is taken back', async () => {
    const { conferences } = opened.now;
    await conferences.add(conference('c1'), [draftOf('s1', 0)]);
    expect(await conferences.freeze(sitting('s1', { version: 7 }), conference('c1'), 5)).toBe('stale');
    expect(await conferences.freeze(sitting('s1'), conference('c1', { version: 7 }), 5)).toBe('stale');
    expect(await conferences.freeze(sitting('s9'), conference('c1'), 5)).toBe('missing');
    expect((await conferences.session('s1'))?.frozenAt).toBeNull();
    expect(await conferences.freeze(sitting('s1'), conference('c1'), 5)).toBe('done');
    expect(await conferences.freeze(sitting('s1'), conference('c1'), 6)).toBe('frozen');
    expect((await conferences.session('s1'))?.frozenAt).toBe(5);
    expect(await conferences.change(conference('c1', { version: 2 }), ['title'])).toBe('frozen');
    expect(await conferences.changeSession(rewritten(draftOf('s1', 0, { version: 2 })))).toBe('frozen');
    await conferences.thaw('s1');
    expect((await conferences.session('s1'))?.frozenAt).toBeNull();
    expect(await conferences.change(conference('c1', { version: 2 }), ['title'])).toBe('done');
  });

  it('of one sitting leaves the next one open, and the conference’s header closed', async () => {
    const { conferences } = opened.now;
    await conferences.add(conference('c1'), [draftOf('s1', 0), draftOf('s2', 0, { position: 1 })]);
    expect(await conferences.freeze(sitting('s1'), conference('c1'), 2 ** 41)).toBe('done');

    expect((await conferences.session('s1'))?.frozenAt).toBe(2 ** 41);
    expect(await conferences.changeSession(rewritten(draftOf('s2', 0, { position: 1, version: 2 })))).toBe('done');
    expect(await conferences.change(conference('c1', { version: 2 }), ['title'])).toBe('frozen');
  });

  it('and an edit at the same time never both come through', async () => {
    const { conferences } = opened.now;
    for (let round = 0; round < 10; round++) {
      const id = `c${round}`;
      const session = sitting(`s${round}`, { conferenceId: id });
      await conferences.add(conference(id), [{ session, participations: [] }]);
      const freeze = () => conferences.freeze(session, conference(id), 5);
      const edit = () =>
        round % 2 === 0
          ? conferences.change(conference(id, { version: 2 }), ['title'])
          : conferences.changeSession(rewritten({ session: { ...session, version: 2 }, participations: [] }));

      const both = round % 4 < 2 ? [freeze(), edit()] : [edit(), freeze()];
      expect([
        ['done', 'frozen'],
        ['done', 'stale'],
      ]).toContainEqual((await Promise.all(both)).sort());
    }
  });
};

/** What the records of conferences must be in every database. */
export const conferencesContract = (name: string, open: Open): void => {
  const { describe } = suite();
  describe(`${name}: records of conferences`, () => records(open));
  describe(`${name}: sittings of conferences`, () => lists(open));
  describe(`${name}: edits of drafts`, () => edits(open));
  describe(`${name}: freezing a sitting`, () => freezing(open));
};
