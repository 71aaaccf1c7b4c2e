import { createStore, get, set, type UseStore } from 'idb-keyval';
import type { OutboxItem } from './outbox-item.js';

/** Where an outbox outlives its page. */
export interface OutboxStore {
  readonly load: () => Promise<readonly OutboxItem[]>;
  readonly save: (queue: readonly OutboxItem[]) => Promise<void>;
}

const open = (): UseStore => createStore('diemcau-outbox', 'queues');

/** The browser's own database. Where it is locked (private windows, full disks) the page still sends, from memory. */
export const browserStore = (key: string): OutboxStore => ({
  load: async () => {
    try {
      return (await get<readonly OutboxItem[]>(key, open())) ?? [];
    } catch {
      return [];
    }
  },
  save: async (queue) => {
    try {
      await set(key, queue, open());
    } catch {
      // Kept in memory until it is sent.
    }
  },
});
