import type { Row } from './scene.js';

const PAGE_MS = 12_000;

/** A list that is too long is turned like pages; every board of a hall turns at the same moment. */
export const pageOf = (rows: readonly Row[], most: number, now: number): readonly Row[] => {
  const pages = Math.ceil(rows.length / most);
  if (pages <= 1) return rows;
  const page = Math.floor(now / PAGE_MS) % pages;
  return rows.slice(page * most, (page + 1) * most);
};

/** A list that is too long is shown around the line that counts, with one line of what was before it. */
export const windowOf = (rows: readonly Row[], most: number, index: number): readonly Row[] => {
  const start = Math.max(0, Math.min(index - 1, rows.length - most));
  return rows.slice(start, start + most);
};
