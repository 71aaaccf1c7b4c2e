import { accept, type Decision, type Refused, refuseIf } from '../kernel/decision.js';
import type { ItemId } from '../kernel/ids.js';
import { occupied } from '../floor/floor.guards.js';
import { stopHolders } from '../floor/stop-holders.js';
import { holders } from '../floor/floor.rules.js';
import { dueRegistrations } from '../floor/registrations.js';
import { needLive } from '../lifecycle/phases.js';
import type { SessionEventBody } from '../session.events.js';
import type { IssuedSession } from '../session.state.js';
import type { AgendaCommand } from './agenda.commands.js';
import { agendaItem } from './current-item.js';
import { allowedMs } from './forecast.js';

type Verdict = Decision<SessionEventBody>;

const needFreeFloor = (state: IssuedSession, stopSpeakers: boolean): Refused | null =>
  stopSpeakers || holders(state).length === 0 ? null : occupied(state);

const ending = (state: IssuedSession): readonly SessionEventBody[] =>
  state.agenda.currentId === null
    ? []
    : [...stopHolders(state, 'item_ended'), { type: 'ItemEnded' as const, data: { itemId: state.agenda.currentId } }];

/** Papers registered for the item, in the order in which they came in. */
const registrationsOf = (state: IssuedSession, itemId: ItemId): readonly SessionEventBody[] => {
  const leaving = holders(state).map(({ id }) => id);
  const entryIds = dueRegistrations(state.floor, itemId, leaving).map(({ id }) => id);
  return entryIds.length === 0
    ? []
    : [{ type: 'RegistrationsQueued', data: { entryIds, beforeId: null, version: null } }];
};

/** Begins an item and ends the one that is on; one that was ended by mistake may be taken up again. */
export const startItem = ({ data }: Extract<AgendaCommand, { type: 'StartItem' }>, state: IssuedSession): Verdict => {
  const { itemId, stopSpeakers } = data;
  return (
    needLive(state) ??
    refuseIf(agendaItem(state.agenda, itemId) === undefined, 'UNKNOWN_ITEM', { itemId }) ??
    refuseIf(state.agenda.currentId === itemId, 'NOTHING_CHANGED') ??
    needFreeFloor(state, stopSpeakers) ??
    accept(...ending(state), { type: 'ItemStarted', data: { itemId } }, ...registrationsOf(state, itemId))
  );
};

/** Whoever names an item means the one that is on. */
const needCurrent = (state: IssuedSession, itemId: ItemId): Refused | null =>
  needLive(state) ??
  refuseIf(agendaItem(state.agenda, itemId) === undefined, 'UNKNOWN_ITEM', { itemId }) ??
  refuseIf(state.agenda.currentId === null, 'NO_CURRENT_ITEM') ??
  refuseIf(state.agenda.currentId !== itemId, 'ITEM_NOT_CURRENT', { itemId });

export const endItem = ({ data }: Extract<AgendaCommand, { type: 'EndItem' }>, state: IssuedSession): Verdict =>
  needCurrent(state, data.itemId) ?? needFreeFloor(state, data.stopSpeakers) ?? accept(...ending(state));

/** The longest that one press may give or take. */
const MAX_EXTENSION_MIN = 600;
const MINUTE_MS = 60_000;

export const extendItem = ({ data }: Extract<AgendaCommand, { type: 'ExtendItem' }>, state: IssuedSession): Verdict => {
  const { itemId, minutes } = data;
  const refused = needCurrent(state, itemId);
  if (refused !== null) return refused;
  const sane = Number.isInteger(minutes) && minutes !== 0 && Math.abs(minutes) <= MAX_EXTENSION_MIN;
  const enough = allowedMs(state.agenda, itemId) + minutes * MINUTE_MS >= 0;
  return (
    refuseIf(!sane || !enough, 'NOTHING_CHANGED', { max: MAX_EXTENSION_MIN }) ??
    accept({ type: 'ItemExtended', data: { itemId, minutes } })
  );
};
