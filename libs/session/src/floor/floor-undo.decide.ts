import { accept, type Decision, refuse, refuseIf } from '../kernel/decision.js';
import type { CommandMeta } from '../kernel/meta.js';
import { BEFORE_END, outside } from '../lifecycle/phase-guard.js';
import { pointIndex } from '../plan/point-index.js';
import type { IssuedSession } from '../session.state.js';
import type { FloorCommand } from './floor.commands.js';
import type { FloorEvent } from './floor.events.js';
import { needFresh } from './floor.guards.js';
import { isHolding, isProgrammeKind } from './floor.rules.js';
import { type FloorEntry, UNDO_WINDOW_MS, type UndoSlot } from './floor.state.js';

const comesBack = (slot: UndoSlot, entry: FloorEntry): boolean => isHolding(entry) || slot.queue.includes(entry.id);

/** A point that left the plan meanwhile, or may only watch now, cannot be given its turn back. */
const stillPossible = (state: IssuedSession, slot: UndoSlot): boolean =>
  Object.values(slot.entries).every((entry) => {
    if (entry === null || !comesBack(slot, entry)) return true;
    const point = pointIndex(state.plan.points).byId.get(entry.pointId);
    return point !== undefined && point.mode !== 'view_only';
  });

/** Requests that came since from points which get their place back: a point asks once at a time, and the older one is restored. */
const superseded = (state: IssuedSession, slot: UndoSlot): readonly FloorEntry[] => {
  const back = Object.values(slot.entries).filter((entry) => entry !== null && comesBack(slot, entry));
  return Object.values(state.floor.entries).filter(
    (entry) =>
      !Object.hasOwn(slot.entries, entry.id) &&
      (entry.state === 'waiting' || entry.state === 'on_deck') &&
      !isProgrammeKind(entry.kind) &&
      back.some(
        (other) =>
          other?.pointId === entry.pointId &&
          !isProgrammeKind(other.kind) &&
          !(other.kind === 'paper' && entry.kind === 'paper'),
      ),
  );
};

/** Takes the last control command back, within 8 s and as long as no other came after it. */
export const undoFloor = (
  { data, at }: Extract<FloorCommand, { type: 'UndoFloor' }> & CommandMeta,
  state: IssuedSession,
): Decision<FloorEvent> => {
  // Between the breaks of a sitting only a registered paper can have been declined; that, too, may be taken back.
  const refused = outside(state, BEFORE_END) ?? needFresh(state, data.version);
  if (refused !== null) return refused;
  const slot = state.floor.undo;
  if (slot === null || !stillPossible(state, slot)) return refuse('NOTHING_TO_UNDO');
  return (
    refuseIf(at - slot.at > UNDO_WINDOW_MS, 'UNDO_TOO_LATE', { seconds: UNDO_WINDOW_MS / 1_000 }) ??
    accept<FloorEvent>(
      ...superseded(state, slot).map(({ id }): FloorEvent => ({
        type: 'RequestWithdrawn',
        data: { entryId: id, version: null },
      })),
      { type: 'FloorUndone', data: { version: slot.version + 1, undone: slot.version } },
    )
  );
};
