import type { PlanningErrorCode } from '@diemcau/contract';
import type { RefusalCode } from '@diemcau/session';
import { UnknownPoint } from '../ports/bridge-points.js';

export type PlanningRefusal = PlanningErrorCode | RefusalCode | 'NOT_FOUND';

/** A request that planning does not carry out; nothing was changed. */
export class PlanningRefused extends Error {
  constructor(
    readonly code: PlanningRefusal,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'PlanningRefused';
  }
}

/** @throws PlanningRefused NOT_FOUND */
export const found = <Value>(value: Value | null | undefined): Value => {
  if (value === null || value === undefined) throw new PlanningRefused('NOT_FOUND');
  return value;
};

/** Somebody may remove a point between the look and the write. @throws PlanningRefused UNKNOWN_POINT */
export const withKnownPoints = <Value>(written: Promise<Value>): Promise<Value> =>
  written.catch((error: unknown) => {
    if (error instanceof UnknownPoint) throw new PlanningRefused('UNKNOWN_POINT', { pointId: error.pointId });
    throw error;
  });

/** @throws PlanningRefused DUPLICATE_ID with the first id that occurs twice. */
export const refuseDuplicates = (what: string, ids: readonly string[]): void => {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new PlanningRefused('DUPLICATE_ID', { what, id });
    seen.add(id);
  }
};
