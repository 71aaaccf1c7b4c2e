import { agendaItem, isFuture } from '../agenda/current-item.js';
import type { Actor } from '../kernel/actor.js';
import { accept, type Decision, type Refused, refuse, refuseIf } from '../kernel/decision.js';
import type { Deciders } from '../kernel/dispatch.js';
import { sameJson } from '../kernel/equal.js';
import type { PointId } from '../kernel/ids.js';
import type { CommandMeta } from '../kernel/meta.js';
import { tableGet } from '../kernel/table.js';
import { BEFORE_END, OPENED, outside } from '../lifecycle/phase-guard.js';
import type { IssuedSession } from '../session.state.js';
import { enterRequest } from './floor-request.decide.js';
import type { FloorCommand } from './floor.commands.js';
import type { FloorEvent } from './floor.events.js';
import { findEntry } from './floor.guards.js';

type Verdict = Decision<FloorEvent>;

/** A parent speaks for the points below it before the day; in the sitting each point asks for itself. */
export const needOwnVoice = (state: IssuedSession, by: Actor, pointId: PointId): Refused | null =>
  refuseIf(
    by.pointId !== null && by.pointId !== pointId && OPENED.includes(state.lifecycle.current.phase),
    'NOT_YOUR_POINT',
    { pointId },
  );

export type RegistrationCommand = Extract<FloorCommand, { type: 'RegisterSpeech' | 'EditSpeech' }> & CommandMeta;

export const registrationDeciders: Deciders<RegistrationCommand, IssuedSession, Verdict> = {
  RegisterSpeech: (command, state) => {
    const { itemId, pointId } = command.data;
    const item = agendaItem(state.agenda, itemId);
    const declined = (tableGet(state.readiness.points, pointId)?.declined ?? null) !== null;
    return (
      outside(state, BEFORE_END) ??
      needOwnVoice(state, command.by, pointId) ??
      refuseIf(declined, 'POINT_DECLINED', { pointId }) ??
      refuseIf(item !== undefined && !isFuture(state.agenda, itemId), 'ITEM_NOT_FUTURE', { itemId }) ??
      (item === undefined ? refuse('UNKNOWN_ITEM', { itemId }) : enterRequest(command, state, item, 'registered'))
    );
  },
  EditSpeech: ({ data, by }, state) => {
    const found = findEntry(state, data.entryId, ['registered']);
    if (!found.ok) return found;
    const { speakers, topic, pointId } = found.entry;
    return (
      outside(state, BEFORE_END) ??
      needOwnVoice(state, by, pointId) ??
      refuseIf(sameJson([speakers, topic], [data.speakers, data.topic]), 'NOTHING_CHANGED') ??
      accept({ type: 'SpeechEdited', data })
    );
  },
};
