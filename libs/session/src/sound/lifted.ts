import { entryOf } from '../floor/undo-slot.js';
import type { PointId } from '../kernel/ids.js';
import { pointIndex } from '../plan/point-index.js';
import type { SessionEventBody } from '../session.events.js';
import type { IssuedSession } from '../session.state.js';
import { chairPoint } from './heard.js';
import { isMuted } from './muted.js';
import type { SoundEvent } from './sound.events.js';
import { voiceOf } from './voice.js';

const unmuted = (
  pointIds: readonly (PointId | null)[],
  how: Extract<SoundEvent, { type: 'PointsUnmuted' }>['data']['how'],
  { sound }: IssuedSession,
): readonly SessionEventBody[] => {
  const found = [...new Set(pointIds)].filter((id) => id !== null).filter((id) => isMuted(sound, id));
  return found.length === 0 ? [] : [{ type: 'PointsUnmuted', data: { pointIds: found, how } }];
};

/** A point and whatever carries its sound. */
const withVoice = (pointId: PointId | null | undefined, { plan }: IssuedSession): readonly (PointId | null)[] =>
  pointId === null || pointId === undefined ? [] : [pointId, voiceOf(plan.points, pointId)];

/**
 * Mutes that end with what these events did: whoever is called is to be heard, and so is a new acting chair; a point that leaves the
 * plan comes back, if at all, with nothing held against it.
 */
export const mutesLifted = (
  events: readonly SessionEventBody[],
  after: () => IssuedSession,
): readonly SessionEventBody[] =>
  events.flatMap((event) => {
    if (event.type === 'SpeakerCalled') {
      const state = after();
      return unmuted(withVoice(entryOf(state.floor, event.data.entryId)?.pointId, state), 'called', state);
    }
    if (event.type === 'ChairHandedOver' || event.type === 'ChairsChanged') {
      const state = after();
      return unmuted(withVoice(chairPoint(state), state), 'chair', state);
    }
    if (event.type !== 'PointRemoved') return [];
    const state = after();
    const gone = Object.keys(state.sound.muted).filter((id) => !pointIndex(state.plan.points).byId.has(id));
    return unmuted(gone, 'removed', state);
  });
