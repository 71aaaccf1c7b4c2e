import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import type { Paper } from '../paper.js';

/** The papers of one sitting as this machine last knew them. */
export interface KeptPapers {
  readonly sessionId: string;
  readonly title: string;
  /** Session time. */
  readonly at: number;
  readonly papers: readonly Paper[];
}

/** Names of delegates do not stay on a machine for longer than they can be needed. */
const KEPT_FOR_MS = 3 * 86_400_000;

let opened: UseStore | null = null;
const store = (): UseStore => (opened ??= createStore('diemcau-papers', 'kept'));

/** What this machine has kept, the newest first. @throws where the browser keeps nothing. */
export const keptPapers = async (): Promise<readonly KeptPapers[]> => {
  const all = await entries<string, KeptPapers>(store());
  return all.map(([, kept]) => kept).sort((a, b) => b.at - a.at);
};

/** Keeps papers in place of the older ones of that sitting. @throws as `keptPapers`. */
export const keepPapers = async (kept: KeptPapers): Promise<void> => {
  await set(kept.sessionId, kept, store());
  for (const { sessionId, at } of await keptPapers()) if (kept.at - at > KEPT_FOR_MS) await del(sessionId, store());
};
