import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What makes a service write down its stalls. */
export const LOOP_WATCH = {
  NODE_OPTIONS: `--import=${pathToFileURL('dist/test/load/support/loop-watch.control.js').href}`,
};

export interface Stall {
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly ms: number;
}

export const readStalls = async (dataDir: string): Promise<readonly Stall[]> => {
  const text = await readFile(join(dataDir, 'loop-stalls.txt'), 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' ').map(Number) as [number, number])
    .map(([at, ms]) => ({ at, ms }));
};

/** The longest stall that began or ended within a time, and all of them together, ms. */
export const stallsWithin = (
  stalls: readonly Stall[],
  from: number,
  to: number,
): { readonly longest: number; readonly sum: number } => {
  const inside = stalls.filter(({ at, ms }) => at + ms >= from && at <= to).map(({ ms }) => ms);
  return { longest: Math.max(0, ...inside), sum: inside.reduce((sum, ms) => sum + ms, 0) };
};
