/** SQLite refuses a statement with more values than this; PostgreSQL's limit is higher. */
const MAX_VALUES = 32_766;
/** More of them at once would hold up everybody else of this process for longer than a blink: rows are made into values in one piece. */
const MAX_ROWS = 250;

/** Cuts rows of `columns` columns into lists that one INSERT can take. */
export const inChunks = <Row>(rows: readonly Row[], columns: number): Row[][] => {
  const size = Math.max(1, Math.min(MAX_ROWS, Math.floor(MAX_VALUES / columns)));
  const chunks: Row[][] = [];
  for (let from = 0; from < rows.length; from += size) chunks.push(rows.slice(from, from + size));
  return chunks;
};
