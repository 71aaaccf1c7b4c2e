import { agendaItem } from '../agenda/current-item.js';
import type { FloorEntry } from '../floor/floor.state.js';
import type { EntryId, Millis } from '../kernel/ids.js';
import { watchUsed } from '../kernel/stopwatch.js';
import type { IssuedSession } from '../session.state.js';

/** One line of the speaking log: who was called, when, for how long, against what was allowed. */
export interface SpeakingTurn extends Omit<FloorEntry, 'id' | 'watch' | 'enteredBy' | 'onBehalfOf' | 'reminders'> {
  readonly entryId: EntryId;
  readonly itemTitle: string;
  /** Net speaking time: pauses are left out, and outages but for what the secretary told of them. */
  readonly spokenMs: number;
}

/**
 * Net speaking time. Clocks leave an outage out; what the secretary tells afterwards to have been spoken during one is added, never more
 * than lies between the two ends.
 */
const spokenMs = ({ outage: { outages } }: IssuedSession, entry: FloorEntry, now: Millis): number => {
  const used = watchUsed(entry.watch, now);
  const { startedAt, endedAt } = entry;
  if (startedAt === null) return used;
  const until = endedAt ?? now;
  const told = outages.filter(({ from, to }) => [startedAt, until].some((at) => from < at && at < to));
  if (told.length === 0) return used;
  const missed = told.reduce((sum, { from, to }) => sum + Math.min(to, until) - Math.max(from, startedAt), 0);
  return Math.min(used + missed, until - startedAt);
};

const turnOf = (state: IssuedSession, entry: FloorEntry, now: Millis): SpeakingTurn => {
  const { id, watch: _watch, enteredBy: _by, onBehalfOf: _for, reminders: _reminders, ...turn } = entry;
  return {
    ...turn,
    entryId: id,
    itemTitle: agendaItem(state.agenda, entry.itemId)?.title ?? '',
    spokenMs: spokenMs(state, entry, now),
  };
};

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
