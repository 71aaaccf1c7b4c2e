import { type Refused, refuse, refuseIf } from '../kernel/decision.js';
import type { EntryId } from '../kernel/ids.js';
import type { Actor } from '../kernel/actor.js';
import { needLive } from '../lifecycle/phases.js';
import type { IssuedSession } from '../session.state.js';
import { holders } from './floor.rules.js';
import type { EntryState, FloorEntry } from './floor.state.js';
import { entryOf } from './undo-slot.js';

/** Somebody was first: says who has the floor now, and who acted last and when. Nothing changed. */
export const needFresh = (state: IssuedSession, version: number): Refused | null => {
  if (version === state.floor.version) return null;
  const first = holders(state)[0];
  const { last } = state.driving;
  return refuse('STALE_FLOOR', {
    version: state.floor.version,
    ...(first === undefined ? {} : { by: first.pointName, entryId: first.id }),
    ...(last === null ? {} : { driver: last.by.name, at: last.at }),
  });
};

/** Control of the floor: while live, on the floor that the sender saw. */
export const needControl = (state: IssuedSession, version: number): Refused | null =>
  needLive(state) ?? needFresh(state, version);

export type Found = { readonly ok: true; readonly entry: FloorEntry } | Refused;

/** The entry, if it is in one of the states that the command is for. */
export const findEntry = (state: IssuedSession, entryId: EntryId, states: readonly EntryState[]): Found => {
  const entry = entryOf(state.floor, entryId);
  if (entry === undefined) return refuse('UNKNOWN_ENTRY', { entryId });
  return (
    refuseIf(!states.includes(entry.state), 'ENTRY_WRONG_STATE', { entryId, state: entry.state }) ?? { ok: true, entry }
  );
};

export const occupied = (state: IssuedSession): Refused =>
  refuse('FLOOR_OCCUPIED', {
    by: holders(state)
      .map((entry) => entry.pointName)
      .join(', '),
  });

export const isChair = (by: Actor): boolean => by.roles.includes('chair');
