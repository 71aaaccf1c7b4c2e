import { accept, type Decision, refuse, refuseIf } from '../kernel/decision.js';
import type { CommandMeta } from '../kernel/meta.js';
import { BEFORE_END, outside } from '../lifecycle/phase-guard.js';
import { pointIndex } from '../plan/point-index.js';
import type { IssuedSession } from '../session.state.js';
import type { FloorCommand } from './floor.commands.js';
import type { FloorEvent } from './floor.events.js';
import { needFresh } from './floor.guards.js';
import { isHolding } from './floor.rules.js';
import { UNDO_WINDOW_MS, type UndoSlot } from './floor.state.js';

/** A point that left the plan meanwhile, or may only watch now, cannot be given its turn back. */
const stillPossible = (state: IssuedSession, slot: UndoSlot): boolean =>
  Object.values(slot.entries).every((entry) => {
    if (entry === null || !(isHolding(entry) || slot.queue.includes(entry.id))) return true;
    const point = pointIndex(state.plan.points).byId.get(entry.pointId);
    return point !== undefined && point.mode !== 'view_only';
  });

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
    accept({ type: 'FloorUndone', data: { version: slot.version + 1, undone: slot.version } })
  );
};
