import type { Login, LoginStore } from '@diemcau/runtime';
import { AWKWARD_NAMES, BIG_TIMES, LOOKALIKE_IDS } from './awkward.js';
import { openedForEach, type OpenedStore } from './opened.js';
import { suite } from './suite.js';

const login = (id: string, more: Partial<Login> = {}): Login => ({
  id,
  tokenHash: `hash-${id}`,
  accountId: 'a',
  linkId: null,
  linkIssue: null,
  deviceId: id,
  createdAt: 1,
  lastSeenAt: 1,
  expiresAt: 100,
  address: '10.0.0.1',
  userAgent: 'browser',
  ...more,
});

/** What cookie sessions must be in every database. */
export const loginStoreContract = (name: string, open: () => Promise<OpenedStore<LoginStore>>): void => {
  const { describe, expect, it } = suite();
  describe(`${name} as the store of logins`, () => {
    const opened = openedForEach(open);
    const idsOf = async (accountId: string): Promise<string[]> =>
      (await opened.now.store.ofAccount(accountId)).map(({ id }) => id);

    it('are found by the hash of their cookie until they are closed', async () => {
      const { store } = opened.now;
      for (const id of ['1', '2', '3']) await store.open(login(id));
      await store.open(login('4', { accountId: null, linkId: 'l', linkIssue: 2 }));
      await store.touch('1', 50);

      expect(await store.byTokenHash('hash-1')).toEqual(login('1', { lastSeenAt: 50 }));

      await store.closeAccount('a', '2');
      await store.closeLink('l');
      expect(await store.ofAccount('a')).toEqual([login('2')]);
      expect(await store.byId('4')).toBeNull();

      await store.close('2');
      expect(await store.byTokenHash('hash-2')).toBeNull();
    });

    it('are forgotten when they ended', async () => {
      const { store } = opened.now;
      await store.open(login('1', { expiresAt: 10 }));
      await store.open(login('2'));
      await store.open(login('3', { expiresAt: 20 }));

      await store.forgetEnded(20);

      expect((await idsOf('a')).sort()).toEqual(['2', '3']);
    });

    it('give back every field as it was, right after it was written', async () => {
      const { store } = opened.now;
      for (const [i, userAgent] of AWKWARD_NAMES.entries()) {
        const at = BIG_TIMES[i % BIG_TIMES.length]!;
        const times = { createdAt: at, lastSeenAt: at, expiresAt: at };
        const whole = login(`${i}`, { ...times, userAgent, linkId: 'l', linkIssue: i, accountId: null });
        await store.open(whole);
        expect(await store.byTokenHash(`hash-${i}`)).toEqual(whole);
        expect(await store.byId(`${i}`)).toEqual(whole);
      }
    });

    it('are listed newest first, and closed but for one', async () => {
      const { store } = opened.now;
      for (const [id, createdAt] of Object.entries({ x: 2 ** 31, y: 5, z: 2 ** 41 })) {
        await store.open(login(id, { createdAt }));
      }
      expect(await idsOf('a')).toEqual(['z', 'x', 'y']);

      await store.closeAccount('a', 'y');
      expect(await idsOf('a')).toEqual(['y']);
      await store.closeAccount('a', null);
      expect(await idsOf('a')).toEqual([]);
    });

    it('tell cookies, accounts and links apart by every letter', async () => {
      const { store } = opened.now;
      for (const id of LOOKALIKE_IDS) await store.open(login(id, { tokenHash: id, accountId: id, linkId: id }));
      for (const id of LOOKALIKE_IDS) {
        expect((await store.byTokenHash(id))?.id).toBe(id);
        expect(await idsOf(id)).toEqual([id]);
      }

      await store.closeLink('da');
      await store.close('DA');
      await store.closeAccount('Da', null);
      expect((await Promise.all(LOOKALIKE_IDS.map(idsOf))).map((ids) => ids.length)).toEqual([0, 0, 0, 1, 1, 1, 1]);
    });

    it('never share a cookie', async () => {
      const { store } = opened.now;
      const results = await Promise.allSettled(['1', '2'].map((id) => store.open(login(id, { tokenHash: 'same' }))));

      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });

    it('do not come back by a late touch', async () => {
      const { store } = opened.now;
      await store.open(login('1'));
      await Promise.all([store.close('1'), store.touch('1', 60)]);

      expect(await store.byId('1')).toBeNull();
    });
  });
};
