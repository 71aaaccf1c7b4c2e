import type { AuditEntry, AuditLog } from '@diemcau/runtime';
import { AWKWARD_NAMES, BIG_TIMES } from './awkward.js';
import { openedForEach } from './opened.js';
import { suite } from './suite.js';

interface OpenedAudit {
  readonly store: AuditLog;
  /** Attempts to change or shorten what is written, past the port; each is refused by the database itself: "… only grows". */
  readonly tampering: readonly (() => Promise<unknown>)[];
  close(): Promise<void>;
}

const entry = (at: number, more: Partial<AuditEntry> = {}): AuditEntry => ({
  at,
  action: 'login',
  outcome: 'BAD_CREDENTIALS',
  by: null,
  byName: null,
  subject: 'lan',
  conferenceId: null,
  address: '10.0.0.1',
  detail: { tries: at },
  ...more,
});

/** What the audit log must be in every database. */
export const auditLogContract = (name: string, open: () => Promise<OpenedAudit>): void => {
  const { describe, expect, it } = suite();
  describe(`${name} as the audit log`, () => {
    const opened = openedForEach(open);

    it('is read newest first, page by page', async () => {
      const { store } = opened.now;
      for (const at of [1, 2, 3]) await store.append(entry(at));

      const first = await store.page(null, 2);
      expect(first.map(({ at }) => at)).toEqual([3, 2]);
      expect(await store.page(first[1]!.id, 2)).toEqual([{ ...entry(1), id: 1 }]);
    });

    it('is in the order of writing, whatever the clock said', async () => {
      const { store } = opened.now;
      for (const at of [9, 3, 6]) await store.append(entry(at));

      expect((await store.page(null, 9)).map(({ at }) => at)).toEqual([6, 3, 9]);
    });

    it('cannot be changed or shortened', async () => {
      const { store, tampering } = opened.now;
      await store.append(entry(1));

      expect(tampering.length).toBeGreaterThanOrEqual(2);
      for (const attempt of tampering) await expect(attempt()).rejects.toThrow('only grows');
      expect(await store.page(null, 9)).toEqual([{ ...entry(1), id: 1 }]);
    });

    it('keeps every line of many written at once, each under a number of its own', async () => {
      const { store } = opened.now;
      await Promise.all(Array.from({ length: 100 }, (_, at) => store.append(entry(at))));

      const found: number[] = [];
      let before: number | null = null;
      for (;;) {
        const page: Awaited<ReturnType<AuditLog['page']>> = await store.page(before, 7);
        if (page.length === 0) break;
        found.push(...page.map(({ at }) => at));
        before = page.at(-1)!.id;
      }
      expect(found.sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, at) => at));
    });

    it('gives back every field as it was, right after it was written', async () => {
      const { store } = opened.now;
      for (const [i, text] of AWKWARD_NAMES.entries()) {
        const at = BIG_TIMES[i % BIG_TIMES.length]!;
        const detail = { [text]: text, list: [...AWKWARD_NAMES], number: -0.5, big: at, empty: [] };
        const whole = entry(at, { by: `account:${i}`, byName: text, subject: text, conferenceId: 'c', detail });
        await store.append(whole);
        const [newest] = await store.page(null, 1);
        expect(newest).toEqual({ ...whole, id: expect.any(Number) });
      }
    });
  });
};
