import type { LinkOpenings, LinkStore, LinkUse, Login, LoginStore } from '@diemcau/runtime';
import { linkRecord } from './link-store.contract.js';
import { openedForEach, type OpenedStore } from './opened.js';
import { suite } from './suite.js';

/** The stores that a link and its use go through. */
export interface OpeningStores {
  readonly links: LinkStore;
  readonly logins: LoginStore;
  readonly openings: LinkOpenings;
}

let made = 0;

const login = (linkId: string, linkIssue: number): Login => {
  made += 1;
  const times = { createdAt: made, lastSeenAt: made, expiresAt: 2 ** 42 };
  const id = `login-${made}`;
  return { id, tokenHash: id, accountId: null, linkId, linkIssue, deviceId: id, address: '', userAgent: '', ...times };
};

const useAt = (at: number): LinkUse => ({
  entry: {
    ...{ at, action: 'link_opened', outcome: 'done', by: null, byName: null, subject: null, conferenceId: null },
    ...{ address: '10.0.0.1', detail: {} },
  },
  at,
});

/** What is known of opened links, in every database. */
export const linkOpeningsContract = (name: string, open: () => Promise<OpenedStore<OpeningStores>>): void => {
  const { describe, expect, it } = suite();
  describe(`${name} as what is known of opened links`, () => {
    const opened = openedForEach(open);

    it('has the first and the last time of each, per session', async () => {
      const { links, logins, openings } = opened.now.store;
      const board = { kind: 'board', pointId: null } as const;
      await links.addAll([
        linkRecord('1'),
        linkRecord('2'),
        linkRecord('b', board),
        linkRecord('x', { sessionId: 's2' }),
      ]);
      expect(await openings.ofSession('s1')).toEqual([]);

      const early = 2 ** 41;
      for (const [id, at] of [
        ['1', early],
        ['1', early + 9],
        ['b', 7],
        ['x', 8],
      ] as const) {
        await logins.open(login(id, 1), useAt(at));
      }

      expect(await openings.ofSession('s1')).toEqual([
        { linkId: '1', pointId: 'point-1', firstAt: early, lastAt: early + 9 },
        { linkId: 'b', pointId: null, firstAt: 7, lastAt: 7 },
      ]);
      expect((await openings.ofSession('s2')).map(({ linkId }) => linkId)).toEqual(['x']);
    });

    it('knows nothing of a link that was issued again, until that is opened', async () => {
      const { links, logins, openings } = opened.now.store;
      await links.addAll([linkRecord('1')]);
      await logins.open(login('1', 1), useAt(3));
      await links.replace(linkRecord('1', { issue: 2, codeHash: 'again' }), 1);
      expect(await openings.ofSession('s1')).toEqual([]);

      await logins.open(login('1', 2), useAt(5));
      expect(await openings.ofSession('s1')).toMatchObject([{ linkId: '1', firstAt: 5, lastAt: 5 }]);
    });

    it('counts no login that was not stored', async () => {
      const { links, logins, openings } = opened.now.store;
      await links.addAll([linkRecord('1')]);
      const first = login('1', 1);
      await logins.open(first);
      await expect(logins.open(first, useAt(3))).rejects.toThrow();
      expect(await openings.ofSession('s1')).toEqual([]);
    });

    it('keeps one first time when many open at once', async () => {
      const { links, logins, openings } = opened.now.store;
      await links.addAll([linkRecord('1')]);
      await Promise.all([4, 4, 4].map((at) => logins.open(login('1', 1), useAt(at))));
      expect(await openings.ofSession('s1')).toEqual([{ linkId: '1', pointId: 'point-1', firstAt: 4, lastAt: 4 }]);
    });
  });
};
