import { searchKey } from '@diemcau/planning';
import type { ChoiceDraft } from './choice-draft.js';

/** A point as the list of the chosen shows it, whether it takes part already or not. */
export interface ChosenPoint {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly group: string | null;
  readonly role: 'central' | 'member' | 'branch';
  readonly mode: 'webrtc' | 'whip' | 'hardware' | 'view_only';
  /** Null: as many as are asked for each new point. */
  readonly summoned: number | null;
}

export type ChosenLine =
  | { readonly kind: 'group'; readonly label: string | null; readonly count: number }
  | { readonly kind: 'point'; readonly point: ChosenPoint; readonly state: 'saved' | 'added' | 'removed' };

/** Points under the name of their group, else of the point above them, in the order in which the first of each comes. */
export const chosenLines = (
  points: readonly ChosenPoint[],
  draft: ChoiceDraft,
  plates: ReadonlyMap<string, string>,
  words: string,
): readonly ChosenLine[] => {
  const wanted = searchKey(words);
  const groups = new Map<string | null, ChosenLine[]>();
  for (const point of points) {
    if (!searchKey(`${point.name} ${point.group ?? ''}`).includes(wanted)) continue;
    const label = point.group ?? (point.parentId === null ? null : (plates.get(point.parentId) ?? null));
    const state = draft.removed.has(point.id) ? 'removed' : draft.added.has(point.id) ? 'added' : 'saved';
    const line: ChosenLine = { kind: 'point', point, state };
    const lines = groups.get(label);
    if (lines === undefined) groups.set(label, [line]);
    else lines.push(line);
  }
  return [...groups].flatMap(([label, lines]) => [{ kind: 'group', label, count: lines.length } as const, ...lines]);
};
