/** What the hours of a programme follow from. Minutes whole, `pinnedAt` in milliseconds since 1970 UTC. */
export interface TimedItem {
  readonly id: string;
  readonly minutes: number;
  /** "Neo giờ": the hour at which the item starts whatever comes before it; null lets it follow. */
  readonly pinnedAt: number | null;
}

export interface ProgrammeItem {
  readonly kind: 'item';
  readonly itemId: string;
  readonly startsAt: number;
  readonly endsAt: number;
}

/** `gap`: nothing is planned from one moment to the other. `overlap`: the item is pinned before what precedes it is over. */
export interface ProgrammeFinding {
  readonly kind: 'gap' | 'overlap';
  /** The pinned item; the finding stands right before it. */
  readonly itemId: string;
  readonly startsAt: number;
  readonly endsAt: number;
  /** Whole minutes, at least one. */
  readonly minutes: number;
}

export type ProgrammeRow = ProgrammeItem | ProgrammeFinding;

/** The end of the programme against the end of the sitting. */
export interface ProgrammeFinish {
  readonly kind: 'exact' | 'spare' | 'overrun';
  readonly minutes: number;
}

export interface Programme {
  readonly rows: readonly ProgrammeRow[];
  /** When the last of the items is over; the start of the sitting when there is none. */
  readonly endsAt: number;
  readonly finish: ProgrammeFinish;
}

const MINUTE_MS = 60_000;

const wholeMinutes = (from: number, to: number): number => Math.floor((to - from) / MINUTE_MS);

/** What lies between the end of the item before and the pin; less than a minute is nothing. */
const findingOf = ({ id, pinnedAt }: TimedItem, next: number): readonly ProgrammeFinding[] => {
  if (pinnedAt === null) return [];
  const [startsAt, endsAt] = pinnedAt > next ? [next, pinnedAt] : [pinnedAt, next];
  const minutes = wholeMinutes(startsAt, endsAt);
  return minutes === 0 ? [] : [{ kind: pinnedAt > next ? 'gap' : 'overlap', itemId: id, startsAt, endsAt, minutes }];
};

const finishOf = (end: number, planned: number): ProgrammeFinish => {
  const minutes = wholeMinutes(Math.min(end, planned), Math.max(end, planned));
  return { kind: minutes === 0 ? 'exact' : end > planned ? 'overrun' : 'spare', minutes };
};

/**
 * The items in their order with their hours, gaps and overlaps as rows of their own. An item starts at its pin, else when the one
 * before it ends. Starts never go back: a pin earlier than the start of the item before is an overlap, and the two start together.
 */
export const programme = (items: readonly TimedItem[], startsAt: number, endsAt: number): Programme => {
  const rows: ProgrammeRow[] = [];
  let [floor, next, end] = [startsAt, startsAt, startsAt];
  for (const item of items) {
    rows.push(...findingOf(item, next));
    floor = Math.max(floor, item.pinnedAt ?? next);
    next = floor + item.minutes * MINUTE_MS;
    end = Math.max(end, next);
    rows.push({ kind: 'item', itemId: item.id, startsAt: floor, endsAt: next });
  }
  return { rows, endsAt: end, finish: finishOf(end, endsAt) };
};
