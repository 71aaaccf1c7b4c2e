import { evolveBy, type Evolvers } from '../kernel/dispatch.js';
import type { SessionEvent } from '../session.events.js';
import type { SoundState } from './sound.state.js';

/** What was muted in the rehearsal does not silence anybody in the sitting. */
const forget = (slice: SoundState): SoundState =>
  slice.muteAll === null && Object.keys(slice.muted).length === 0 ? slice : { ...slice, muted: {}, muteAll: null };

const evolvers: Evolvers<SoundState, SessionEvent> = {
  CarriersChanged: (slice, { data }) => ({ ...slice, carriers: data.carriers }),
  PointsMuted: (slice, { at, data: { pointIds, reason, all } }) => ({
    ...slice,
    muted: { ...slice.muted, ...Object.fromEntries(pointIds.map((id) => [id, { at, reason }])) },
    muteAll: all ? { at, pointIds } : without(slice.muteAll, pointIds),
  }),
  PointsUnmuted: (slice, { data: { pointIds } }) => ({
    ...slice,
    muted: Object.fromEntries(Object.entries(slice.muted).filter(([id]) => !pointIds.includes(id))),
    muteAll: without(slice.muteAll, pointIds),
  }),
  RehearsalEnded: forget,
  SessionOpened: forget,
  SessionConcluded: forget,
  SessionPostponed: forget,
  SessionCancelled: forget,
};

/** Whatever is decided about a point by itself is not taken back with the rest. */
const without = (slot: SoundState['muteAll'], pointIds: readonly string[]): SoundState['muteAll'] => {
  const rest = slot?.pointIds.filter((id) => !pointIds.includes(id)) ?? [];
  return slot === null || rest.length === 0 ? null : { ...slot, pointIds: rest };
};

export const evolveSound = (slice: SoundState, event: SessionEvent): SoundState => evolveBy(evolvers, slice, event);
