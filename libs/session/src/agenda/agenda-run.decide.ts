import { accept, type Decision, type Refused, refuse, refuseIf } from '../kernel/decision.js';
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

export const endItem = ({ data }: Extract<AgendaCommand, { type: 'EndItem' }>, state: IssuedSession): Verdict => {
  const { itemId, stopSpeakers } = data;
  if (agendaItem(state.agenda, itemId) === undefined) return needLive(state) ?? refuse('UNKNOWN_ITEM', { itemId });
  return (
    needLive(state) ??
    refuseIf(state.agenda.currentId === null, 'NO_CURRENT_ITEM') ??
    refuseIf(state.agenda.currentId !== itemId, 'ITEM_NOT_CURRENT', { itemId }) ??
    needFreeFloor(state, stopSpeakers) ??
    accept(...ending(state))
  );
};
