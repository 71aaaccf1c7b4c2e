import type { EncoderKey, EncoderKeys } from '@diemcau/runtime';
import { BIG_TIMES, inCodeOrder, LOOKALIKE_IDS } from './awkward.js';
import { openedForEach, type OpenedStore } from './opened.js';
import { suite } from './suite.js';

const key = (id: string, more: Partial<EncoderKey> = {}): EncoderKey => ({
  ...{ id, sessionId: 's1', pointId: `point-${id}`, issue: 1, issuedAt: 5, revokedAt: null, lastUsedAt: null },
  ...more,
});

/** What the keys of encoders must be in every database. */
export const encoderKeysContract = (name: string, open: () => Promise<OpenedStore<EncoderKeys>>): void => {
  const { describe, expect, it } = suite();
  describe(`${name}: keys of encoders`, () => {
    const opened = openedForEach(open);

    it('are one for a point in a session, also when several ask at once and after a restart', async () => {
      const { store } = opened.now;
      const asked = ['a', 'b', 'c'].map((id) => store.keep(key(id, { pointId: 'p' })));
      const [first, ...others] = await Promise.all(asked);
      for (const other of others) expect(other).toEqual(first);
      expect(await store.keep(key('d', { pointId: 'p', sessionId: 's2' }))).toMatchObject({ id: 'd' });
      const again = await opened.now.reopen();
      expect(await again.keep(key('e', { pointId: 'p' }))).toEqual(first);
      expect(await again.ofPoint('s1', 'p')).toEqual(first);
      expect(await again.byId('e')).toBeNull();
      expect(await again.ofPoint('s1', 'q')).toBeNull();
    });

    it('are told apart by every letter, and listed by point', async () => {
      const { store } = opened.now;
      for (const id of LOOKALIKE_IDS) await store.keep(key(id, { pointId: id }));
      for (const id of LOOKALIKE_IDS) {
        expect(await store.byId(id)).toEqual(key(id, { pointId: id }));
        expect(await store.ofPoint('s1', id)).toEqual(key(id, { pointId: id }));
      }
      expect((await store.ofSession('s1')).map(({ pointId }) => pointId)).toEqual(inCodeOrder(LOOKALIKE_IDS));
      expect(await store.ofSession('s2')).toEqual([]);
    });

    it('are renewed by one of two who ask at once', async () => {
      const { store } = opened.now;
      await store.keep(key('a', { lastUsedAt: 7 }));
      const renewed = (issuedAt: number): EncoderKey => key('a', { issue: 2, issuedAt });
      const answers = await Promise.all([store.replace(renewed(8), 1), store.replace(renewed(9), 1)]);
      expect(answers.toSorted()).toEqual(['done', 'stale']);
      expect(await store.byId('a')).toEqual(renewed(answers[0] === 'done' ? 8 : 9));
      expect(await store.replace(key('nobody'), 1)).toBe('stale');
    });

    it('keep times whole, and the use of another issue is not noted', async () => {
      const { store } = opened.now;
      for (const [index, at] of BIG_TIMES.entries()) {
        const own = key(`k${index}`, { issuedAt: at, revokedAt: at });
        await store.keep(own);
        await store.used(own.id, 1, at);
        await store.used(own.id, 2, 3);
        expect(await store.byId(own.id)).toEqual({ ...own, lastUsedAt: at });
      }
      await store.used('nobody', 1, 1);
    });
  });
};
