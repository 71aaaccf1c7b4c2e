import { percentile, ratioOf } from '@diemcau/testing';
import type { FloorTimes } from './floor-pair.js';

/** Whoever is called is heard in a third of a second, and our part in it is the smaller one. */
const HEARD_GOAL_MS = 300;
const HEARD_GOAL_RATIO = 1.7;
/** Whoever is stopped is silent at once. */
const SILENT_GOAL_MS = 100;
const SILENT_GOAL_MORE_MS = 40;

/** ms, to tenths. */
interface FloorSpread {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** All rounds of one kind. */
export interface FloorFigures {
  readonly rounds: number;
  readonly heard: FloorSpread;
  readonly silent: FloorSpread;
  /** The median moment of each step of an opening, in order; `heard` is the last. */
  readonly steps: Readonly<Record<string, number>>;
}

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);
const at = (values: readonly number[], share: number): number => Math.round(percentile(values, share) * 10) / 10;

const spreadOf = (values: readonly number[]): FloorSpread => {
  const all = sorted(values);
  return { p50: at(all, 0.5), p95: at(all, 0.95), max: at(all, 1) };
};

const stepsOf = (rounds: readonly FloorTimes[]): Readonly<Record<string, number>> => {
  const names = Object.keys(rounds[0]?.marks ?? {});
  const medians = names.map((name) => [name, at(sorted(rounds.map(({ marks }) => marks[name] ?? 0)), 0.5)] as const);
  return Object.fromEntries([...medians].sort(([, a], [, b]) => a - b));
};

export const floorFigures = (rounds: readonly FloorTimes[]): FloorFigures => {
  const heard = spreadOf(rounds.map((round) => round.heard));
  const silent = spreadOf(rounds.map((round) => round.silent));
  return { rounds: rounds.length, heard, silent, steps: { ...stepsOf(rounds), heard: heard.p50 } };
};

/** The goals that a kind of round misses, a sentence each. */
export const missedGoals = (name: string, own: FloorFigures, control: FloorFigures): readonly string[] => {
  const [heard, silent] = [own.heard.p95, own.silent.p95];
  const ratio = ratioOf(heard, control.heard.p95) ?? Infinity;
  const most = control.silent.p95 + SILENT_GOAL_MORE_MS;
  return [
    ...(heard <= HEARD_GOAL_MS ? [] : [`${name}: heard after ${heard} ms (p95), not ${HEARD_GOAL_MS}`]),
    ...(ratio <= HEARD_GOAL_RATIO ? [] : [`${name}: heard after ${ratio} × the control, not ${HEARD_GOAL_RATIO}`]),
    ...(silent <= SILENT_GOAL_MS ? [] : [`${name}: silent after ${silent} ms (p95), not ${SILENT_GOAL_MS}`]),
    ...(silent <= most ? [] : [`${name}: silent ${silent} ms (p95), not ${SILENT_GOAL_MORE_MS} within the control`]),
  ];
};
