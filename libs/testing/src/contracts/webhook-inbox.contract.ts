import type { WebhookInbox, WebhookRecord } from '@diemcau/runtime';
import { BIG_TIMES, LOOKALIKE_IDS } from './awkward.js';
import { openedForEach, type OpenedStore } from './opened.js';
import { suite } from './suite.js';

const record = (id: string, receivedAt = 1_000): WebhookRecord => ({
  id,
  event: 'participant_joined',
  room: 's-1',
  receivedAt,
});
const records = (...ids: readonly string[]): readonly WebhookRecord[] => ids.map((id) => record(id));

/** What the inbox must be in every database. */
export const webhookInboxContract = (name: string, open: () => Promise<OpenedStore<WebhookInbox>>): void => {
  const { describe, expect, it } = suite();
  describe(`${name} as the inbox of calls from outside`, () => {
    const opened = openedForEach(open);

    it('names what is new, in the order it came, also after a restart', async () => {
      expect(await opened.now.store.add(records('b', 'a'))).toEqual(['b', 'a']);
      expect(await opened.now.store.add(records('a', 'c', 'b'))).toEqual(['c']);
      expect(await opened.now.store.add([])).toEqual([]);
      expect(await (await opened.now.reopen()).add(records('c', 'd'))).toEqual(['d']);
    });

    it('takes what comes twice at once a single time', async () => {
      expect(await opened.now.store.add(records('a', 'b', 'a'))).toEqual(['a', 'b']);
      const answers = await Promise.all([1, 2, 3].map(() => opened.now.store.add(records('x', 'y'))));
      expect(answers.flat().sort()).toEqual(['x', 'y']);
    });

    it('tells ids apart that look alike, and takes calls about no room', async () => {
      expect(await opened.now.store.add(records(...LOOKALIKE_IDS))).toEqual(LOOKALIKE_IDS);
      expect(await opened.now.store.add([{ ...record('none'), room: null }])).toEqual(['none']);
    });

    it('takes thousands at once', async () => {
      const many = Array.from({ length: 2_500 }, (_, n) => `EV_${n}`);
      expect(await opened.now.store.add(records(...many))).toEqual(many);
      expect(await opened.now.store.add(records(...many, 'one-more'))).toEqual(['one-more']);
    });

    it('forgets what is older, and nothing else', async () => {
      await opened.now.store.add([record('old', 999), record('new', 1_000)]);
      expect(await opened.now.store.prune(1_000)).toBe(1);
      expect(await opened.now.store.prune(1_000)).toBe(0);
      expect(await opened.now.store.add(records('old', 'new'))).toEqual(['old']);
    });

    it('keeps times whole', async () => {
      for (const at of BIG_TIMES) await opened.now.store.add([record(`at-${at}`, at)]);
      expect(await opened.now.store.prune(Number.MAX_SAFE_INTEGER)).toBe(BIG_TIMES.length - 1);
    });
  });
};
