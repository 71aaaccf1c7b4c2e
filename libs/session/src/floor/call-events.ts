import type { EntryId } from '../kernel/ids.js';
import { pointIndex } from '../plan/point-index.js';
import type { IssuedSession } from '../session.state.js';
import type { FloorEvent } from './floor.events.js';
import { currentProfile, holders, startsByCall } from './floor.rules.js';
import type { FloorEntry } from './floor.state.js';
import { without } from './queue.js';
import { entryOf } from './undo-slot.js';

/** The call of one entry, and the start of its turn where the call is the start. */
export const callEvents = (
  state: IssuedSession,
  { id: entryId, pointId }: Pick<FloorEntry, 'id' | 'pointId'>,
  version: number,
  outOfOrder: boolean,
): readonly FloorEvent[] => {
  const point = pointIndex(state.plan.points).byId.get(pointId);
  const called: FloorEvent = { type: 'SpeakerCalled', data: { entryId, version, outOfOrder } };
  return point !== undefined && startsByCall(point)
    ? [called, { type: 'TurnStarted', data: { entryId, version } }]
    : [called];
};

/** Places that can be given out, with those that `leaving` turns give up. */
export const freePlaces = (state: IssuedSession, leaving = 0): number =>
  Math.max(0, (currentProfile(state)?.maxSpeakers ?? 0) - holders(state).length + leaving);

/** Mode open: whoever heads the queue takes the place that an entry leaves, in the same command. */
export const takeFreePlaces = (state: IssuedSession, leaving: EntryId, version: number): readonly FloorEvent[] => {
  const profile = currentProfile(state);
  if (profile?.mode !== 'open') return [];
  const free = profile.maxSpeakers - holders(state).filter((entry) => entry.id !== leaving).length;
  return without(state.floor.queue, leaving)
    .slice(0, Math.max(0, free))
    .flatMap((id) => entryOf(state.floor, id) ?? [])
    .flatMap((entry) => callEvents(state, entry, version, false));
};
