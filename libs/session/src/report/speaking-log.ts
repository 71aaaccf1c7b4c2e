import type { EntryKind } from '../floor/profile.js';
import type { EntryState, FloorEntry, Speaker } from '../floor/floor.state.js';
import type { EntryId, ItemId, Millis, PointId } from '../kernel/ids.js';
import { watchUsed } from '../kernel/stopwatch.js';
import type { IssuedSession } from '../session.state.js';

/** One line of the speaking log: who was called, when, for how long, against what was allowed. */
export interface SpeakingTurn {
  readonly entryId: EntryId;
  readonly itemId: ItemId | null;
  readonly itemTitle: string;
  readonly pointId: PointId;
  readonly pointName: string;
  readonly kind: EntryKind;
  readonly speakers: readonly Speaker[];
  readonly topic: string;
  readonly state: EntryState;
  readonly requestedAt: Millis;
  readonly calledAt: Millis | null;
  readonly startedAt: Millis | null;
  readonly endedAt: Millis | null;
  readonly calledOutOfOrder: boolean;
  /** Seconds allowed, extensions included; null is without limit. */
  readonly limitSec: number | null;
  readonly extendedSec: number;
  /** Net speaking time: pauses and outages are left out. */
  readonly spokenMs: number;
}

const turnOf = (state: IssuedSession, entry: FloorEntry, now: Millis): SpeakingTurn => ({
  entryId: entry.id,
  itemId: entry.itemId,
  itemTitle: state.agenda.items.find((item) => item.id === entry.itemId)?.title ?? '',
  pointId: entry.pointId,
  pointName: entry.pointName,
  kind: entry.kind,
  speakers: entry.speakers,
  topic: entry.topic,
  state: entry.state,
  requestedAt: entry.requestedAt,
  calledAt: entry.calledAt,
  startedAt: entry.startedAt,
  endedAt: entry.endedAt,
  calledOutOfOrder: entry.calledOutOfOrder,
  limitSec: entry.limitSec,
  extendedSec: entry.extendedSec,
  spokenMs: watchUsed(entry.watch, now),
});

/** Everybody who was called, in the order of the call. */
export const speakingLog = (state: IssuedSession, now: Millis): readonly SpeakingTurn[] =>
  Object.values(state.floor.entries)
    .filter((entry) => entry.calledAt !== null)
    .map((entry) => turnOf(state, entry, now))
    .sort((a, b) => (a.calledAt ?? 0) - (b.calledAt ?? 0));

/** Whose contribution is to come in writing, in the order of the request. */
export const writtenContributions = (state: IssuedSession, now: Millis): readonly SpeakingTurn[] =>
  Object.values(state.floor.entries)
    .filter((entry) => entry.state === 'written')
    .map((entry) => turnOf(state, entry, now))
    .sort((a, b) => a.requestedAt - b.requestedAt);
