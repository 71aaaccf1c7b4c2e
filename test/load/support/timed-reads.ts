import { type HttpClient, percentile } from '@diemcau/testing';

const WARM_UP = 10;
const RUNS = 200;

/** A question that a screen asks, and what must be in the answer. */
export interface Question {
  readonly name: string;
  readonly path: string;
  /** What is wrong with the answer; null where it is right. */
  readonly wrong: (answer: never) => string | null;
}

export interface Answered {
  readonly name: string;
  readonly kb: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly broken: readonly string[];
  /** The last one. */
  readonly answer: unknown;
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** One after another by one browser, as fast as they are answered; every answer is looked at. */
export const timed = async (browser: HttpClient, { name, path, wrong }: Question): Promise<Answered> => {
  const took: number[] = [];
  const broken = new Set<string>();
  let answer: unknown = null;
  for (let i = -WARM_UP; i < RUNS; i += 1) {
    const from = performance.now();
    answer = await browser.get(path);
    if (i >= 0) took.push(performance.now() - from);
    const complaint = wrong(answer as never);
    if (complaint !== null) broken.add(`${name}: ${complaint}`);
  }
  const sorted = took.sort((a, b) => a - b);
  const at = (share: number): number => tenths(percentile(sorted, share));
  const kb = tenths(JSON.stringify(answer).length / 1024);
  return { name, kb, p50: at(0.5), p95: at(0.95), p99: at(0.99), broken: [...broken], answer };
};
