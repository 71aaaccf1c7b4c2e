/** How a set of measured values lies; rounded to tenths. */
export interface Spread {
  readonly count: number;
  readonly min: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** The smallest value that `share` (0 to 1) of the values do not exceed. */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;

/** @throws RangeError without values: nothing measured is no result. */
export const spreadOf = (values: readonly number[]): Spread => {
  if (values.length === 0) throw new RangeError('nothing was measured');
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => tenths(percentile(sorted, share));
  return { count: sorted.length, min: at(0), p50: at(0.5), p99: at(0.99), max: at(1) };
};

/** How many times `value` is of `control`, to hundredths; null where there is nothing to compare with. */
export const ratioOf = (value: number, control: number): number | null =>
  control > 0 ? Math.round((value / control) * 100) / 100 : null;
