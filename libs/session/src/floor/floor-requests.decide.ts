import { agendaItem } from '../agenda/current-item.js';
import type { Actor } from '../kernel/actor.js';
import { accept, type Decision, type Refused, refuse, refuseIf } from '../kernel/decision.js';
import type { Deciders } from '../kernel/dispatch.js';
import type { CommandMeta } from '../kernel/meta.js';
import { needLive } from '../lifecycle/phases.js';
import { BEFORE_END, OPENED, outside } from '../lifecycle/phase-guard.js';
import { pathOf } from '../plan/point-index.js';
import type { IssuedSession } from '../session.state.js';
import { takeFreePlaces } from './call-events.js';
import type { FloorCommand } from './floor.commands.js';
import type { FloorEvent } from './floor.events.js';
import { findEntry, needFresh } from './floor.guards.js';
import { enterRequest } from './floor-request.decide.js';
import { needOwnVoice } from './floor-registrations.decide.js';

import type { EntryState, FloorEntry } from './floor.state.js';
import { entryOf } from './undo-slot.js';

type Verdict = Decision<FloorEvent>;

/** A registered paper may leave at any time up to the end, a waiting request during the sitting, anything called only while live. */
const needTime = (state: IssuedSession, { state: at }: FloorEntry): ReturnType<typeof needLive> => {
  if (at === 'registered') return outside(state, BEFORE_END);
  return at === 'on_deck' || at === 'invited' ? needLive(state) : outside(state, OPENED);
};

/** Somebody on deck or called is already part of who speaks next; a waiting request is not. */
const versionOf = (state: IssuedSession, entry: FloorEntry): number | null =>
  entry.state === 'on_deck' || entry.state === 'invited' ? state.floor.version + 1 : null;

const leave = (
  state: IssuedSession,
  entryId: string,
  from: readonly EntryState[],
  event: (version: number | null) => FloorEvent,
): Verdict => {
  const found = findEntry(state, entryId, from);
  if (!found.ok) return found;
  const version = versionOf(state, found.entry);
  const vacated = version !== null && found.entry.state === 'invited' ? takeFreePlaces(state, entryId, version) : [];
  return needTime(state, found.entry) ?? accept(event(version), ...vacated);
};

const decline = ({ data }: Extract<FloorCommand, { type: 'DeclineRequest' }>, state: IssuedSession): Verdict => {
  const { entryId, reason } = data;
  const stale = needFresh(state, data.version);
  if (stale !== null) return stale;
  const found = findEntry(state, entryId, ['registered', 'waiting', 'on_deck']);
  if (!found.ok) return found;
  const { state: at, pointId } = found.entry;
  const declined: FloorEvent = { type: 'RequestDeclined', data: { entryId, version: state.floor.version + 1 } };
  const answered: FloorEvent = {
    type: 'RequestAnswered',
    data: { entryId, path: pathOf(state.plan.points, pointId), reason },
  };
  return (
    (at === 'registered' ? outside(state, BEFORE_END) : needLive(state)) ??
    accept<FloorEvent>(declined, ...(reason.trim() === '' ? [] : [answered]))
  );
};

const needVoiceOf = (state: IssuedSession, by: Actor, entryId: string): Refused | null => {
  const entry = entryOf(state.floor, entryId);
  return entry === undefined ? null : needOwnVoice(state, by, entry.pointId);
};

export type RequestCommand = Extract<
  FloorCommand,
  { type: 'RequestFloor' | 'WithdrawRequest' | 'DeclineRequest' | 'TakeInWriting' | 'OpenList' | 'CloseList' }
> &
  CommandMeta;

export const requestDeciders: Deciders<RequestCommand, IssuedSession, Verdict> = {
  RequestFloor: (command, state) => {
    const item = agendaItem(state.agenda, state.agenda.currentId);
    return (
      needLive(state) ??
      (item === undefined ? refuse('NO_CURRENT_ITEM') : enterRequest(command, state, item, 'waiting'))
    );
  },
  WithdrawRequest: ({ data: { entryId }, by }, state) =>
    needVoiceOf(state, by, entryId) ??
    leave(state, entryId, ['registered', 'waiting', 'on_deck', 'invited', 'lost'], (version) => ({
      type: 'RequestWithdrawn',
      data: { entryId, version },
    })),
  DeclineRequest: decline,
  TakeInWriting: ({ data: { entryId } }, state) =>
    leave(state, entryId, ['registered', 'waiting', 'on_deck', 'invited', 'no_answer', 'lost'], (version) => ({
      type: 'TakenInWriting',
      data: { entryIds: [entryId], version },
    })),
  OpenList: (_, state) =>
    needLive(state) ??
    refuseIf(state.floor.list === 'open', 'NOTHING_CHANGED') ??
    accept({ type: 'ListOpened', data: {} }),
  CloseList: (_, state) =>
    needLive(state) ??
    refuseIf(state.floor.list === 'closed', 'NOTHING_CHANGED') ??
    accept({ type: 'ListClosed', data: {} }),
};
