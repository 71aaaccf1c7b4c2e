import { agendaItem } from '../agenda/current-item.js';
import type { FloorEntry } from '../floor/floor.state.js';
import type { EntryId, Millis } from '../kernel/ids.js';
import { watchUsed } from '../kernel/stopwatch.js';
import type { IssuedSession } from '../session.state.js';

/** One line of the speaking log: who was called, when, for how long, against what was allowed. */
export interface SpeakingTurn extends Omit<FloorEntry, 'id' | 'watch' | 'enteredBy' | 'onBehalfOf' | 'reminders'> {
  readonly entryId: EntryId;
  readonly itemTitle: string;
  /** Net speaking time: pauses and outages are left out. */
  readonly spokenMs: number;
}

const turnOf = (state: IssuedSession, entry: FloorEntry, now: Millis): SpeakingTurn => {
  const { id, watch, enteredBy: _by, onBehalfOf: _for, reminders: _reminders, ...turn } = entry;
  return {
    ...turn,
    entryId: id,
    itemTitle: agendaItem(state.agenda, entry.itemId)?.title ?? '',
    spokenMs: watchUsed(watch, now),
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
