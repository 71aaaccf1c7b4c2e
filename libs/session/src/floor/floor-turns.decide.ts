import { accept, type Decision, refuse, refuseIf } from '../kernel/decision.js';
import type { Deciders } from '../kernel/dispatch.js';
import type { EntryId } from '../kernel/ids.js';
import type { CommandMeta } from '../kernel/meta.js';
import { needLive } from '../lifecycle/phases.js';
import { pointIndex } from '../plan/point-index.js';
import type { IssuedSession } from '../session.state.js';
import { takeFreePlaces } from './call-events.js';
import type { FloorCommand } from './floor.commands.js';
import type { FloorEvent } from './floor.events.js';
import { findEntry, needControl } from './floor.guards.js';
import { fitsBeside, HOLDING, openRequest } from './floor.rules.js';
import type { EntryState, FloorEntry } from './floor.state.js';

type Verdict = Decision<FloorEvent>;

/** The longest that one press may give or take. */
const MAX_EXTENSION_SEC = 3_600;

/** A step of one entry: while live, on the floor as the sender saw it, from one of the given states. */
const step = (
  state: IssuedSession,
  data: { readonly entryId: EntryId; readonly version?: number },
  from: readonly EntryState[],
  then: (entry: FloorEntry, version: number) => Verdict,
): Verdict => {
  const refused = needControl(state, data.version ?? state.floor.version);
  if (refused !== null) return refused;
  const found = findEntry(state, data.entryId, from);
  return found.ok ? then(found.entry, state.floor.version + 1) : found;
};

/** A step that gives the place away. */
const end = (
  state: IssuedSession,
  data: { readonly entryId: EntryId; readonly version?: number },
  from: readonly EntryState[],
  event: (of: { entryId: EntryId; version: number }) => FloorEvent,
): Verdict =>
  step(state, data, from, ({ id: entryId }, version) =>
    accept(event({ entryId, version }), ...takeFreePlaces(state, entryId, version)),
  );

type Turns =
  | 'StartTurn'
  | 'PauseTurn'
  | 'ResumeTurn'
  | 'ExtendTurn'
  | 'RemindSpeaker'
  | 'StopTurn'
  | 'YieldFloor'
  | 'MarkNoAnswer'
  | 'MarkLost'
  | 'ReturnToQueue';
export type TurnCommand = Extract<FloorCommand, { type: Turns }> & CommandMeta;

export const turnDeciders: Deciders<TurnCommand, IssuedSession, Verdict> = {
  StartTurn: ({ data, by }, state) =>
    step(state, data, ['invited'], ({ id: entryId, pointId }, version) => {
      // A point outside LiveKit has no page that could tell: the desk sees it speak and confirms by hand.
      const mode = pointIndex(state.plan.points).byId.get(pointId)?.mode;
      const desk = by.roles.includes('secretary') || by.roles.includes('technician');
      return (
        refuseIf(mode === 'hardware' && !desk, 'FORBIDDEN', { command: 'StartTurn' }) ??
        accept({ type: 'TurnStarted', data: { entryId, version } })
      );
    }),
  PauseTurn: ({ data }, state) =>
    step(state, data, ['speaking'], ({ id: entryId }, version) =>
      accept({ type: 'TurnPaused', data: { entryId, version } }),
    ),
  ResumeTurn: ({ data }, state) =>
    step(state, data, ['paused'], ({ id: entryId }, version) =>
      accept({ type: 'TurnResumed', data: { entryId, version } }),
    ),
  ExtendTurn: ({ data }, state) =>
    step(state, data, HOLDING, ({ id: entryId, limitSec }, version) => {
      const { seconds } = data;
      const sane = Number.isInteger(seconds) && seconds !== 0 && Math.abs(seconds) <= MAX_EXTENSION_SEC;
      const enough = (limitSec ?? 0) + seconds >= 0;
      return (
        refuseIf(limitSec === null, 'NO_TIME_LIMIT', { entryId }) ??
        refuseIf(!sane || !enough, 'NOTHING_CHANGED', { max: MAX_EXTENSION_SEC }) ??
        accept({ type: 'TurnExtended', data: { entryId, version, seconds } })
      );
    }),
  RemindSpeaker: ({ data }, state) => {
    const refused = needLive(state);
    if (refused !== null) return refused;
    const found = findEntry(state, data.entryId, HOLDING);
    return found.ok ? accept({ type: 'SpeakerReminded', data: { entryId: data.entryId } }) : found;
  },
  StopTurn: ({ data }, state) =>
    end(state, data, HOLDING, (of) => ({ type: 'TurnStopped', data: { ...of, how: 'stopped' } })),
  YieldFloor: ({ data }, state) =>
    end(state, data, ['speaking', 'paused'], (of) => ({ type: 'TurnStopped', data: { ...of, how: 'yielded' } })),
  MarkNoAnswer: ({ data }, state) => end(state, data, ['invited'], (of) => ({ type: 'SpeakerDidNotAnswer', data: of })),
  MarkLost: ({ data }, state) => end(state, data, HOLDING, (of) => ({ type: 'TurnLost', data: of })),
  ReturnToQueue: ({ data }, state) =>
    step(state, data, ['invited', 'paused', 'no_answer', 'lost'], (entry, version) =>
      fitsBeside(state, entry)
        ? accept({ type: 'EntryReturned', data: { entryId: entry.id, version } })
        : refuse('ALREADY_REQUESTED', { entryId: openRequest(state, entry.pointId)?.id ?? entry.id }),
    ),
};
