import { foldName } from '../../names/fold.js';
import { midnightOf } from '../../time/clock.js';
import { type GuessedKind, kindOfTitle } from './kinds.vi.js';
import { type PasteProblem, isFatal, problem } from './problems.js';
import type { ReadLine } from './read-line.js';

const MINUTE_MS = 60_000;

/** What pasting needs to know of an item that is there; the rest of it stays as it is. */
export interface PresentItem<Kind extends string = string> {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly minutes: number;
  readonly presenter: string | null;
  readonly pointId: string | null;
  readonly pinnedAt: number | null;
}

interface Unpinned<Kind extends string> {
  /** Of the item it updates; null makes a new one. */
  readonly id: string | null;
  /** Null for an item that the paste does not speak of. */
  readonly line: number | null;
  readonly kind: Kind | GuessedKind;
  readonly title: string;
  readonly presenter: string | null;
  readonly pointId: string | null;
}

export interface PlacedItem<Kind extends string = string> extends Unpinned<Kind> {
  readonly minutes: number;
  readonly pinnedAt: number | null;
}

export type PasteMode = 'replace' | 'merge';

export interface Placed<Kind extends string = string> {
  readonly items: readonly PlacedItem<Kind>[];
  /** By line: what became clear only now. */
  readonly problems: ReadonlyMap<number, readonly PasteProblem[]>;
  /** Ids of items that a replacement leaves out. */
  readonly removed: readonly string[];
}

type Slot<Kind extends string> =
  | { readonly present: PresentItem<Kind>; readonly read: ReadLine | null }
  | { readonly present: null; readonly read: ReadLine };

/** Lines meet items of the same folded title, the first the first; each item once. */
const paired = <Kind extends string>(
  present: readonly PresentItem<Kind>[],
  lines: readonly ReadLine[],
): readonly Slot<Kind>[] => {
  const waiting = new Map<string, PresentItem<Kind>[]>();
  for (const item of present) waiting.set(foldName(item.title), [...(waiting.get(foldName(item.title)) ?? []), item]);
  return lines.map((read) => ({ read, present: waiting.get(foldName(read.title))?.shift() ?? null }));
};

const slotsOf = <Kind extends string>(
  present: readonly PresentItem<Kind>[],
  lines: readonly ReadLine[],
  mode: PasteMode,
): readonly Slot<Kind>[] => {
  const pairs = paired(present, lines);
  if (mode === 'replace') return pairs;
  const updates = new Map(pairs.map((slot) => [slot.present?.id, slot]));
  const kept = present.map((item) => updates.get(item.id) ?? { present: item, read: null });
  return [...kept, ...pairs.filter((slot) => slot.present === null)];
};

const startOf = ({ read }: { readonly read: ReadLine | null }): number | null => read?.start ?? null;

/** An hour without an end lasts until the hour of the next line. */
const untilNext = (start: number | null, next: number | null): number | null =>
  start === null || next === null || next < start ? null : next - start;

const lengthOf = <Kind extends string>(slot: Slot<Kind>, next: Slot<Kind> | undefined): number | null =>
  slot.read?.minutes ??
  untilNext(startOf(slot), next === undefined ? null : startOf(next)) ??
  slot.present?.minutes ??
  null;

const kept = <Kind extends string>(item: PresentItem<Kind>): Unpinned<Kind> => ({
  id: item.id,
  line: null,
  kind: item.kind,
  title: item.title,
  presenter: item.presenter,
  pointId: item.pointId,
});

/** A new item's kind is guessed from its title. */
const fresh = ({ line, title, presenter, pointId }: ReadLine): Unpinned<never> => ({
  id: null,
  line,
  kind: kindOfTitle(title),
  title,
  presenter,
  pointId,
});

/** What the line does not speak of stays. */
const updated = <Kind extends string>(item: PresentItem<Kind>, read: ReadLine): Unpinned<Kind> => ({
  ...kept(item),
  line: read.line,
  title: read.title,
  presenter: read.presenter ?? item.presenter,
  pointId: read.namesPoint ? read.pointId : item.pointId,
});

const itemOf = <Kind extends string>({ present, read }: Slot<Kind>): Unpinned<Kind> => {
  if (present === null) return fresh(read);
  return read === null ? kept(present) : updated(present, read);
};

/** The hour of a line, unless the programme comes to it by itself; an item without a line keeps its pin. */
const pinOf = <Kind extends string>(slot: Slot<Kind>, midnight: number, next: number): number | null => {
  const start = startOf(slot);
  if (start === null) return slot.present?.pinnedAt ?? null;
  const hour = midnight + start * MINUTE_MS;
  return hour === next ? null : hour;
};

/**
 * The programme as it would be: `merge` updates items of the same title and appends the others in their order, `replace` leaves
 * out what is not pasted. An hour that is not the one the programme has come to by then is a pin, on the day the sitting begins.
 */
export const placeLines = <Kind extends string>(
  present: readonly PresentItem<Kind>[],
  lines: readonly ReadLine[],
  { mode, startsAt }: { readonly mode: PasteMode; readonly startsAt: number },
): Placed<Kind> => {
  const slots = slotsOf(
    present,
    lines.filter((read) => !read.problems.some(isFatal)),
    mode,
  );
  const problems = new Map<number, readonly PasteProblem[]>();
  const midnight = midnightOf(startsAt);
  let [floor, next] = [startsAt, startsAt];
  const items = slots.map((slot, place) => {
    const minutes = lengthOf(slot, slots[place + 1]);
    if (minutes === null && slot.read !== null) problems.set(slot.read.line, [problem('DURATION_MISSING')]);
    const pinnedAt = pinOf(slot, midnight, next);
    floor = Math.max(floor, pinnedAt ?? next);
    next = floor + (minutes ?? 0) * MINUTE_MS;
    return { ...itemOf(slot), minutes: minutes ?? 0, pinnedAt };
  });
  const stay = new Set(items.map(({ id }) => id));
  return { items, problems, removed: present.map(({ id }) => id).filter((id) => !stay.has(id)) };
};
