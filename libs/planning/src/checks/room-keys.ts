import { foldName } from '../names/fold.js';
import { phoneKey } from '../points/phone.js';
import type { RoomFacts } from './check-input.js';

/** By what a thing or a person is known again; null where nothing is registered. */
export type KeyOf = (point: RoomFacts) => string | null;

const orNull = (key: string): string | null => (key === '' ? null : key);

/** A room is asked for its keys again in each sitting it may take part in; folding a name costs more than looking it up. */
const remembered = (keyOf: KeyOf): KeyOf => {
  const known = new WeakMap<RoomFacts, string | null>();
  return (point) => {
    const seen = known.get(point);
    if (seen !== undefined) return seen;
    const key = keyOf(point);
    known.set(point, key);
    return key;
  };
};

const folded = (text: string | null): string | null => (text === null ? null : orNull(foldName(text)));

/** Names of people repeat, their telephones do not. */
export const technicianKey = remembered(({ technician }) => orNull(phoneKey(technician?.phone ?? '')));

export const terminalKey = remembered(({ assetCode }) => folded(assetCode));

export const roomKey = remembered(({ room }) => folded(room));

/** The points that share a key, by key; points without one are left out. */
export const byKey = <Point extends RoomFacts>(
  points: readonly Point[],
  keyOf: KeyOf,
): ReadonlyMap<string, readonly Point[]> => {
  const found = new Map<string, Point[]>();
  for (const point of points) {
    const key = keyOf(point);
    if (key === null) continue;
    const same = found.get(key);
    if (same === undefined) found.set(key, [point]);
    else same.push(point);
  }
  return found;
};
