import type { OutboxItem } from './outbox-item.js';

type Queue = readonly OutboxItem[];

/** Answered ones that are kept, for the page to tell what became of them. */
const KEPT = 20;

export const isPending = ({ state }: OutboxItem): boolean => state === 'waiting' || state === 'sending';

/** A newer figure takes the place of one that was never tried; one that may have arrived already is left as it is. */
export const enqueue = (queue: Queue, item: OutboxItem): Queue => {
  const others = queue.filter(
    ({ subject, state }) => subject === null || subject !== item.subject || state === 'sending' || state === 'sent',
  );
  const place = queue.findIndex(({ subject, state }) => subject === item.subject && state === 'waiting');
  if (item.subject === null || place === -1) return [...others, item];
  const before = new Set(queue.slice(0, place));
  const at = others.filter((other) => before.has(other)).length;
  return [...others.slice(0, at), item, ...others.slice(at)];
};

/** The one whose turn it is: strictly in order. */
export const nextOf = (queue: Queue): OutboxItem | undefined => queue.find(isPending);

export const withState = (
  queue: Queue,
  cmdId: string,
  change: Pick<OutboxItem, 'state'> & Partial<Pick<OutboxItem, 'code'>>,
): Queue => queue.map((item) => (item.cmdId === cmdId ? { ...item, ...change } : item));

/** Forgets what was answered long ago; never one that is on its way. */
export const tidy = (queue: Queue): Queue => {
  const answered = queue.filter((item) => !isPending(item));
  const forgotten = new Set(answered.slice(0, Math.max(0, answered.length - KEPT)));
  return queue.filter((item) => !forgotten.has(item));
};

/** What became of the last command about a subject. */
export const lastAbout = (queue: Queue, subject: string): OutboxItem | undefined =>
  queue.findLast((item) => item.subject === subject);
