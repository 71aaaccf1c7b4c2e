import { type FloorEntry, type FloorState, isHolding, UNDO_WINDOW_MS } from '@diemcau/session';
import { text } from './text.js';

const whatHappened = (before: FloorEntry | null, after: FloorEntry | undefined): string | null => {
  if (after === undefined) return null;
  const held = before !== null && isHolding(before);
  if (isHolding(after) && !held) return text.undone.called(after.pointName);
  if (held && !isHolding(after)) return text.undone.ended(after.pointName);
  return before?.state === 'invited' && after.state === 'speaking' ? text.undone.started(after.pointName) : null;
};

/** What an undo would take back, named by whom it concerned; the call of somebody says more than the end of another. */
export const undoText = ({ undo, entries }: FloorState): string => {
  const said = Object.entries(undo?.entries ?? {}).map(([id, before]) => whatHappened(before, entries[id]));
  const called = said.findLast((sentence) => sentence !== null);
  return called ?? text.undone.other;
};

/** Whole seconds in which the last press can still be taken back. */
export const undoSeconds = ({ undo }: FloorState, now: number): number =>
  undo === null ? 0 : Math.floor((undo.at + UNDO_WINDOW_MS - now) / 1_000);
