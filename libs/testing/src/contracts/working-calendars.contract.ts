import type { CalendarDays, OfficeDay } from '@diemcau/runtime';
import { AWKWARD_NAMES, BIG_TIMES } from './awkward.js';
import { openedForEach, type OpenedStore } from './opened.js';
import { suite } from './suite.js';

type Open = () => Promise<OpenedStore<CalendarDays>>;

const person = { id: 'a1', name: 'Nguyễn Văn A' };
const officeDay = (day: string, change: Partial<OfficeDay> = {}): OfficeDay => ({
  ...{ day, kind: 'off', note: null, version: 1, changedBy: person, changedAt: 5 },
  ...change,
});

const days = (open: Open): void => {
  const { expect, it } = suite();
  const opened = openedForEach(open);

  it('are given back as they were, in their order, also after a restart', async () => {
    const { store } = opened.now;
    expect(await store.all()).toEqual([]);
    const written = [
      officeDay('2026-11-24', { note: 'Ngày Văn hóa Việt Nam', changedAt: BIG_TIMES.at(-1)! }),
      officeDay('2026-01-10', { kind: 'work' }),
      officeDay('2025-12-31'),
    ];
    for (const day of written) expect(await store.put(day)).toBe('done');

    expect(await (await opened.now.reopen()).all()).toEqual([...written].reverse());
  });

  it('keep every letter of a note and of a name', async () => {
    const { store } = opened.now;
    for (const [i, note] of AWKWARD_NAMES.entries()) {
      const day = officeDay('2026-11-24', { note, version: i + 1, changedBy: { id: `a${i}`, name: note } });
      expect(await store.put(day)).toBe('done');
      expect(await store.all()).toEqual([day]);
    }
  });

  it('let the second of two editors know, and write nothing of his', async () => {
    const { store } = opened.now;
    const day = officeDay('2026-11-24');
    expect(await store.put({ ...day, version: 2 })).toBe('missing');
    expect(await store.put(day)).toBe('done');
    expect(await store.put({ ...day, kind: 'work' })).toBe('taken');
    expect(await store.put({ ...day, note: 'first', version: 2 })).toBe('done');
    expect(await store.put({ ...day, note: 'second', version: 2 })).toBe('stale');
    expect(await store.remove(day.day, 1)).toBe('stale');
    expect((await store.all()).map(({ kind, note, version }) => [kind, note, version])).toEqual([['off', 'first', 2]]);
    expect(await store.remove(day.day, 2)).toBe('done');
    expect(await store.remove(day.day, 2)).toBe('missing');
    expect(await store.all()).toEqual([]);
  });

  it('let one of many editors at once through', async () => {
    const { store } = opened.now;
    const put = (note: string): Promise<string> => store.put(officeDay('2026-11-24', { note }));
    expect((await Promise.all(['1', '2', '3'].map(put))).sort()).toEqual(['done', 'taken', 'taken']);
    expect(await store.all()).toHaveLength(1);
  });
};

const years = (open: Open): void => {
  const { expect, it } = suite();
  const opened = openedForEach(open);

  it('stay declared by whoever was first, until they are withdrawn', async () => {
    const { store } = opened.now;
    const first = { year: 2027, declaredBy: person, declaredAt: BIG_TIMES.at(-1)! };
    await store.declare(first);
    await store.declare({ ...first, declaredBy: { id: 'b', name: 'B' }, declaredAt: 6 });
    await store.declare({ ...first, year: 2026 });

    const reopened = await opened.now.reopen();
    expect(await reopened.years()).toEqual([{ ...first, year: 2026 }, first]);
    await reopened.withdraw(2027);
    await reopened.withdraw(2027);
    expect((await reopened.years()).map(({ year }) => year)).toEqual([2026]);
  });
};

/** What the office's own list must be in every database. */
export const calendarDaysContract = (name: string, open: Open): void => {
  const { describe } = suite();
  describe(`${name}: days of the office`, () => days(open));
  describe(`${name}: years declared complete`, () => years(open));
};
