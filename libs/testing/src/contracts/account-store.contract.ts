import type { Account, AccountStore } from '@diemcau/runtime';
import { AWKWARD_NAMES, BIG_TIMES, inCodeOrder, LOOKALIKE_IDS } from './awkward.js';
import { openedForEach, type OpenedStore } from './opened.js';
import { suite } from './suite.js';

/** An account that may sign in. */
export const accountRecord = (id: string, more: Partial<Account> = {}): Account => ({
  id,
  username: `user-${id}`,
  displayName: `Đồng chí ${id}`,
  passwordHash: 'hash',
  globalRoles: [],
  createdAt: 1,
  disabledAt: null,
  mustChangePassword: false,
  ...more,
});

type Open = () => Promise<OpenedStore<AccountStore>>;

const usernames = (open: Open): void => {
  const { expect, it } = suite();
  const opened = openedForEach(open);

  it('keep one account per username, however many ask at once', async () => {
    const { store } = opened.now;
    const added = await Promise.all(['a', 'b', 'c'].map((id) => store.add(accountRecord(id, { username: 'lan' }))));

    expect(added.filter(Boolean)).toHaveLength(1);
    const winner = ['a', 'b', 'c'][added.indexOf(true)]!;
    expect(await store.byUsername('lan')).toEqual(accountRecord(winner, { username: 'lan' }));
    expect(await store.byUsername('nobody')).toBeNull();
  });

  it('let one first account in only', async () => {
    const { store } = opened.now;
    expect(await store.isEmpty()).toBe(true);

    const added = await Promise.all(['a', 'b'].map((id) => store.addFirst(accountRecord(id))));

    expect([...added].sort()).toEqual([false, true]);
    expect(await store.isEmpty()).toBe(false);
    expect(await store.page('', 9)).toEqual([accountRecord(['a', 'b'][added.indexOf(true)]!)]);
  });

  it('tell ids and usernames apart by every letter', async () => {
    const { store } = opened.now;
    for (const id of LOOKALIKE_IDS) expect(await store.add(accountRecord(id, { username: id }))).toBe(true);

    for (const id of LOOKALIKE_IDS) {
      expect(await store.byId(id)).toEqual(accountRecord(id, { username: id }));
      expect(await store.byUsername(id)).toEqual(accountRecord(id, { username: id }));
    }
    expect(await store.byUsername('dA')).toBeNull();
  });

  it('are listed page by page in the order of their letters’ codes, nobody twice', async () => {
    const { store } = opened.now;
    const names = ['ab', 'a.b', 'a_b', 'a-b', 'a1', 'a', 'b', 'đ', 'z', 'A'];
    for (const username of names) await store.add(accountRecord(username, { username }));

    const listed: string[] = [];
    for (let page = await store.page('', 3); page.length > 0; page = await store.page(listed.at(-1)!, 3)) {
      listed.push(...page.map(({ username }) => username));
    }
    expect(listed).toEqual(inCodeOrder(names));
  });
};

const changes = (open: Open): void => {
  const { expect, it } = suite();
  const opened = openedForEach(open);

  it('give back every field as it was, right after it was written', async () => {
    const { store } = opened.now;
    const wholes = AWKWARD_NAMES.flatMap((displayName, i) =>
      BIG_TIMES.map((createdAt) => {
        const flags = { mustChangePassword: i % 2 === 0, globalRoles: i % 2 === 0 ? ['organizer' as const] : [] };
        return accountRecord(`${i}-${createdAt}`, { displayName, createdAt, disabledAt: createdAt, ...flags });
      }),
    );
    for (const whole of wholes) {
      await store.add(whole);
      expect(await store.byId(whole.id)).toEqual(whole);
    }
  });

  it('keep at least one admin who can sign in', async () => {
    const { store } = opened.now;
    await store.add(accountRecord('a', { globalRoles: ['admin'] }));
    await store.add(accountRecord('b', { globalRoles: ['admin'], disabledAt: 5 }));

    expect(await store.change('a', { disabledAt: 9 })).toBe(false);
    expect(await store.change('a', { globalRoles: ['organizer'] })).toBe(false);
    expect(await store.byId('a')).toEqual(accountRecord('a', { globalRoles: ['admin'] }));
    expect(await store.change('b', { disabledAt: null })).toBe(true);
    expect(await store.change('a', { disabledAt: 9 })).toBe(true);
    expect((await store.byId('a'))?.disabledAt).toBe(9);
  });

  it('keep one of two admins who remove each other at the same time', async () => {
    const { store } = opened.now;
    for (const id of ['a', 'b']) await store.add(accountRecord(id, { globalRoles: ['admin'] }));

    const removed = await Promise.all([store.change('a', { disabledAt: 9 }), store.change('b', { globalRoles: [] })]);

    expect([...removed].sort()).toEqual([false, true]);
  });

  it('take changes of different fields at the same time, and none is lost', async () => {
    const { store } = opened.now;
    await store.add(accountRecord('a'));
    await Promise.all([
      store.change('a', { displayName: 'Khác' }),
      store.change('a', { disabledAt: 4 }),
      store.setPassword('a', 'other', true),
    ]);

    const changed = { displayName: 'Khác', disabledAt: 4, passwordHash: 'other', mustChangePassword: true };
    expect(await store.byId('a')).toEqual(accountRecord('a', changed));
  });

  it('change a password and list by name', async () => {
    const { store } = opened.now;
    for (const id of ['c', 'a', 'b']) await store.add(accountRecord(id));

    await store.setPassword('b', 'other', true);

    expect(await store.byId('b')).toMatchObject({ passwordHash: 'other', mustChangePassword: true });
    expect((await store.page('', 2)).map(({ id }) => id)).toEqual(['a', 'b']);
    expect((await store.page('user-b', 2)).map(({ id }) => id)).toEqual(['c']);
  });
};

const grants = (open: Open): void => {
  const { expect, it } = suite();
  const opened = openedForEach(open);

  it('are per conference, replaced and removed', async () => {
    const { store } = opened.now;
    await store.grant({ accountId: 'a', conferenceId: 'c1', roles: ['secretary', 'mc'] }, 'x', 1);
    expect(await store.rolesIn('a', 'c1')).toEqual(['secretary', 'mc']);
    await store.grant({ accountId: 'a', conferenceId: 'c2', roles: ['chair'] }, 'x', 1);
    await store.grant({ accountId: 'a', conferenceId: 'c1', roles: ['chair'] }, 'x', 2);

    expect(await store.rolesIn('a', 'c1')).toEqual(['chair']);
    expect(await store.rolesIn('a', 'c3')).toEqual([]);
    expect(await store.grantsOf('a')).toHaveLength(2);

    await store.grant({ accountId: 'a', conferenceId: 'c1', roles: [] }, 'x', 3);
    expect(await store.grantsIn('c1')).toEqual([]);
  });

  it('can be given to one account by several at once; the last one holds, whole', async () => {
    const { store } = opened.now;
    const choices = [['chair'], ['secretary', 'mc'], ['reception']] as const;
    await Promise.all(choices.map((roles) => store.grant({ accountId: 'a', conferenceId: 'c1', roles }, 'x', 1)));

    const held = await store.rolesIn('a', 'c1');
    expect(choices).toContainEqual(held);
    expect(await store.grantsIn('c1')).toEqual([{ accountId: 'a', conferenceId: 'c1', roles: held }]);
  });

  it('of lookalike accounts and conferences are their own', async () => {
    const { store } = opened.now;
    for (const id of LOOKALIKE_IDS) {
      await store.grant({ accountId: id, conferenceId: id, roles: ['mc'] }, 'x', Number.MAX_SAFE_INTEGER);
    }
    for (const id of LOOKALIKE_IDS) {
      expect(await store.grantsIn(id)).toEqual([{ accountId: id, conferenceId: id, roles: ['mc'] }]);
      expect(await store.grantsOf(id)).toEqual([{ accountId: id, conferenceId: id, roles: ['mc'] }]);
    }
  });
};

/** What accounts and grants must be in every database. */
export const accountStoreContract = (name: string, open: Open): void => {
  const { describe } = suite();
  describe(`${name}: usernames`, () => usernames(open));
  describe(`${name}: accounts`, () => changes(open));
  describe(`${name}: grants`, () => grants(open));
};
