import type { Profile } from '../floor/profile.js';
import type { ItemId, Millis, PointId } from '../kernel/ids.js';
import type { Stopwatch } from '../kernel/stopwatch.js';

export const ITEM_KINDS = [
  'settling',
  'flag_salute',
  'performance',
  'introduction',
  'opening',
  'report',
  'paper',
  'discussion',
  'question_time',
  'award_announcement',
  'award_presentation',
  'emulation',
  'directive',
  'break',
  'conclusion',
  'closing',
] as const;

export type ItemKind = (typeof ITEM_KINDS)[number];

export interface AgendaItem {
  readonly id: ItemId;
  readonly kind: ItemKind;
  readonly title: string;
  readonly minutes: number;
  readonly presenter: string | null;
  /** Where the presenter sits; null for the hall. */
  readonly pointId: PointId | null;
  readonly profile: Profile;
  /** "Neo giờ": the item does not start before this moment, and what comes earlier drifts up to it. Absent: no pin. */
  readonly pinnedAt?: Millis | null | undefined;
}

export interface ItemProgress {
  readonly startedAt: Millis;
  readonly endedAt: Millis | null;
  /** Net time: pauses and outages are left out. */
  readonly watch: Stopwatch;
  /** Minutes given on the day beyond the planned ones; below zero where time was taken back. */
  readonly extendedMin: number;
}

export interface AgendaState {
  readonly items: readonly AgendaItem[];
  readonly currentId: ItemId | null;
  readonly progress: Readonly<Record<ItemId, ItemProgress>>;
}
