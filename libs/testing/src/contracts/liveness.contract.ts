import type { Liveness } from '@diemcau/runtime';
import { BIG_TIMES } from './awkward.js';
import { openedForEach, type OpenedStore } from './opened.js';
import { suite } from './suite.js';

/** What the liveness mark must be in every database. */
export const livenessContract = (name: string, open: () => Promise<OpenedStore<Liveness>>): void => {
  const { describe, expect, it } = suite();
  describe(`${name} as the liveness mark`, () => {
    const opened = openedForEach(open);

    it('is the newest one, and is there after a restart', async () => {
      const liveness = opened.now.store;
      expect(await liveness.last()).toBeNull();

      await liveness.mark(1_705_539_600_000);
      await liveness.mark(1_705_539_605_000);

      expect(await (await opened.now.reopen()).last()).toBe(1_705_539_605_000);
    });

    it('is read as it was made, right after it was', async () => {
      for (const at of BIG_TIMES) {
        await opened.now.store.mark(at);
        expect(await opened.now.store.last()).toBe(at);
      }
    });

    it('can be made by several at once, also the first', async () => {
      await Promise.all([1, 2, 3].map(() => opened.now.store.mark(7)));

      expect(await opened.now.store.last()).toBe(7);
    });
  });
};
