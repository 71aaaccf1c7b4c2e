import type { AccessLink, LinkStore } from '@diemcau/runtime';
import { AWKWARD_NAMES, BIG_TIMES, inCodeOrder, LOOKALIKE_IDS } from './awkward.js';
import { openedForEach, type OpenedStore } from './opened.js';
import { suite } from './suite.js';

/** A link of a point of `s1`. */
export const linkRecord = (id: string, more: Partial<AccessLink> = {}): AccessLink => ({
  id,
  kind: 'point',
  conferenceId: 'c1',
  sessionId: 's1',
  pointId: `point-${id}`,
  label: 'ĐIỂM CẦU HUYỆN HÀM YÊN',
  issue: 1,
  notBefore: 0,
  expiresAt: 100,
  revokedAt: null,
  codeAttempt: 0,
  codeHash: `code-${id}`,
  ...more,
});

type Open = () => Promise<OpenedStore<LinkStore>>;

const adding = (open: Open): void => {
  const { expect, it } = suite();
  const opened = openedForEach(open);

  it('are added for a whole province in one call, one per point', async () => {
    const { store } = opened.now;
    const all = Array.from({ length: 2_500 }, (_, index) => linkRecord(`p${index}`));

    expect(await store.addAll(all)).toBe('done');
    expect(await store.addAll([linkRecord('again', { pointId: 'point-p7' }), linkRecord('new')])).toBe('done');

    const now = await store.ofSession('s1');
    expect(now).toHaveLength(2_501);
    expect(now.filter(({ pointId }) => pointId === 'point-p7')).toEqual([linkRecord('p7')]);
    expect(now.map(({ id }) => id)).toEqual(inCodeOrder(now.map(({ id }) => id)));
  });

  it('are one per point also when several ask at once', async () => {
    const { store } = opened.now;
    const ask = (who: string) =>
      store.addAll(
        ['x', 'y'].map((point) => linkRecord(`${who}-${point}`, { pointId: point, codeHash: `${who}${point}` })),
      );

    expect(await Promise.all(['1', '2', '3'].map(ask))).toEqual(['done', 'done', 'done']);
    const kept = await store.ofSession('s1');
    expect(kept.map(({ pointId }) => pointId).sort()).toEqual(['x', 'y']);
  });

  it('of one point in several sessions are several', async () => {
    const { store } = opened.now;
    const links = ['s1', 's2'].map((sessionId) => linkRecord(sessionId, { sessionId, pointId: 'p' }));

    expect(await store.addAll(links)).toBe('done');
    expect(await store.ofSession('s2')).toEqual([links[1]]);
  });

  it('allow several boards in a session', async () => {
    const { store } = opened.now;
    const boards = ['1', '2'].map((id) => linkRecord(id, { kind: 'board', pointId: null }));

    expect(await store.addAll(boards)).toBe('done');
    expect(await store.ofSession('s1')).toEqual(boards);
    expect(await store.ofSession('s2')).toEqual([]);
  });

  it('give back every field as it was, right after it was written', async () => {
    const { store } = opened.now;
    for (const [i, label] of AWKWARD_NAMES.entries()) {
      const at = BIG_TIMES[i % BIG_TIMES.length]!;
      const none = { notBefore: null, expiresAt: null };
      const whole = linkRecord(`${i}`, {
        label,
        revokedAt: at,
        ...(i % 2 === 0 ? none : { notBefore: at, expiresAt: at }),
      });
      await store.addAll([whole]);
      expect(await store.byId(`${i}`)).toEqual(whole);
    }
  });

  it('tell ids, points and codes apart by every letter', async () => {
    const { store } = opened.now;
    const links = LOOKALIKE_IDS.map((id) => linkRecord(id, { pointId: id, codeHash: id }));

    expect(await store.addAll(links)).toBe('done');
    for (const [i, id] of LOOKALIKE_IDS.entries()) {
      expect(await store.byId(id)).toEqual(links[i]);
      expect(await store.byCodeHash(id)).toEqual(links[i]);
    }
    expect(await store.takenCodes(['dA', 'DA'])).toEqual(new Set(['DA']));
  });
};

const codes = (open: Open): void => {
  const { expect, it } = suite();
  const opened = openedForEach(open);

  it('are never shared', async () => {
    const { store } = opened.now;
    await store.addAll([linkRecord('1'), linkRecord('2')]);

    expect(await store.addAll([linkRecord('3'), linkRecord('4', { codeHash: 'code-1' })])).toBe('codeTaken');
    expect(await store.byId('3')).toBeNull();
    expect(await store.addAll([linkRecord('5', { codeHash: 'twice' }), linkRecord('6', { codeHash: 'twice' })])).toBe(
      'codeTaken',
    );
    expect(await store.byId('5')).toBeNull();
    expect(await store.replace(linkRecord('2', { issue: 2, codeHash: 'code-1' }), 1)).toBe('codeTaken');
    expect(await store.byId('2')).toEqual(linkRecord('2'));
    expect(await store.byCodeHash('code-1')).toEqual(linkRecord('1'));
    expect(await store.takenCodes(['code-2', 'code-9'])).toEqual(new Set(['code-2']));
    expect(await store.takenCodes([])).toEqual(new Set());
  });

  it('go to one of two who ask for the same at once, and nothing of the other is added', async () => {
    const { store } = opened.now;
    const ask = (who: string) => store.addAll([linkRecord(`${who}-1`), linkRecord(`${who}-2`, { codeHash: 'wanted' })]);

    const answers = await Promise.all([ask('a'), ask('b')]);

    expect([...answers].sort()).toEqual(['codeTaken', 'done']);
    const winner = ['a', 'b'][answers.indexOf('done')]!;
    expect((await store.ofSession('s1')).map(({ id }) => id)).toEqual([`${winner}-1`, `${winner}-2`]);
  });

  it('go to one of two links that are issued again with the same at once', async () => {
    const { store } = opened.now;
    await store.addAll([linkRecord('1'), linkRecord('2')]);
    const again = (id: string) => store.replace(linkRecord(id, { issue: 2, codeHash: 'wanted' }), 1);

    expect((await Promise.all([again('1'), again('2')])).sort()).toEqual(['codeTaken', 'done']);
  });

  it('of many thousands are looked up in one question', async () => {
    const { store } = opened.now;
    await store.addAll([linkRecord('1')]);
    const candidates = [...Array.from({ length: 40_000 }, (_, i) => `free-${i}`), 'code-1'];

    expect(await store.takenCodes(candidates)).toEqual(new Set(['code-1']));
  });

  it('are issued again by one of two who ask at once', async () => {
    const { store } = opened.now;
    await store.addAll([linkRecord('1')]);
    const again = (code: string) => store.replace(linkRecord('1', { issue: 2, codeHash: code }), 1);

    const answers = await Promise.all([again('x'), again('y')]);

    expect([...answers].sort()).toEqual(['done', 'stale']);
    const winner = ['x', 'y'][answers.indexOf('done')]!;
    expect(await store.byId('1')).toEqual(linkRecord('1', { issue: 2, codeHash: winner }));
    expect(await store.replace(linkRecord('nobody'), 1)).toBe('stale');
  });
};

/** What access links must be in every database. */
export const linkStoreContract = (name: string, open: Open): void => {
  const { describe } = suite();
  describe(`${name}: links`, () => adding(open));
  describe(`${name}: short codes and issues of links`, () => codes(open));
};
