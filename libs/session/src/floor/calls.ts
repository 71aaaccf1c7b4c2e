import { type Refused, refuse, refuseIf } from '../kernel/decision.js';
import type { EntryId, PointId } from '../kernel/ids.js';
import { pointIndex } from '../plan/point-index.js';
import type { IssuedSession } from '../session.state.js';
import type { Call } from './floor.commands.js';
import type { FloorEvent } from './floor.events.js';
import { findEntry } from './floor.guards.js';
import { currentProfile, isProgrammeKind, limitFor, openRequest } from './floor.rules.js';
import { without } from './queue.js';
import { entryOf } from './undo-slot.js';

/** One call, checked: whose, out of order or not, and the entry that has to be made for it first. */
export interface Called {
  readonly id: EntryId;
  readonly pointId: PointId;
  readonly outOfOrder: boolean;
  readonly made: (version: number) => readonly FloorEvent[];
}

type NewCall = Extract<Call, { newEntryId: EntryId }>;
type Resolved = { readonly ok: true; readonly calls: readonly Called[] } | Refused;

/** A point that never registered. It may not wait already, unless the programme itself gives it the word: a raised hand in the hall does not keep the chair from closing. */
const checkNew = (state: IssuedSession, call: NewCall): Refused | null => {
  const { newEntryId, pointId, kind } = call;
  const point = pointIndex(state.plan.points).byId.get(pointId);
  const open = openRequest(state, pointId);
  return (
    refuseIf(entryOf(state.floor, newEntryId) !== undefined, 'ENTRY_EXISTS', { entryId: newEntryId }) ??
    refuseIf(point === undefined, 'UNKNOWN_POINT', { pointId }) ??
    refuseIf(point?.mode === 'view_only', 'POINT_CANNOT_SPEAK', { pointId, point: point?.name ?? '' }) ??
    refuseIf(currentProfile(state)?.limits[kind] === undefined, 'KIND_NOT_ALLOWED', { kind }) ??
    (open === undefined || isProgrammeKind(kind)
      ? null
      : refuse('ALREADY_REQUESTED', { entryId: open.id, state: open.state }))
  );
};

const make =
  (state: IssuedSession, { newEntryId, ...call }: NewCall) =>
  (version: number): readonly FloorEvent[] => [
    {
      type: 'FloorRequested',
      data: {
        entryId: newEntryId,
        itemId: state.agenda.currentId,
        pointId: call.pointId,
        pointName: pointIndex(state.plan.points).byId.get(call.pointId)?.name ?? '',
        kind: call.kind,
        speakers: call.speakers,
        topic: call.topic,
        onBehalfOf: null,
        limitSec: limitFor(state, call.pointId, call.kind),
        state: 'waiting',
        beforeId: null,
        version,
      },
    },
  ];

const resolve = (state: IssuedSession, call: Call, ahead: readonly EntryId[]): { ok: true; call: Called } | Refused => {
  if ('newEntryId' in call) {
    const { newEntryId: id, pointId } = call;
    const outOfOrder = ahead.length > 0 && !isProgrammeKind(call.kind);
    return checkNew(state, call) ?? { ok: true, call: { id, pointId, outOfOrder, made: make(state, call) } };
  }
  const found = findEntry(state, call.entryId, ['waiting', 'on_deck']);
  if (!found.ok) return found;
  const { id, pointId } = found.entry;
  // Being put on deck ahead of others was the departure from the order; the call itself then finds it at the head.
  const outOfOrder = ahead[0] !== id || found.entry.calledOutOfOrder;
  return { ok: true, call: { id, pointId, outOfOrder, made: () => [] } };
};

/** Each call in the order given, against the queue that the ones before it leave. One bad call refuses all. */
export const resolveCalls = (state: IssuedSession, calls: readonly Call[]): Resolved => {
  const resolved: Called[] = [];
  let ahead = state.floor.queue;
  for (const call of calls) {
    const one = resolve(state, call, ahead);
    if (!one.ok) return one;
    const twice = resolved.find(({ id, pointId }) => id === one.call.id || pointId === one.call.pointId);
    if (twice !== undefined) return refuse('ALREADY_REQUESTED', { entryId: twice.id });
    resolved.push(one.call);
    ahead = without(ahead, one.call.id);
  }
  return { ok: true, calls: resolved };
};
