import { sameJson } from '../kernel/equal.js';
import type { PointId } from '../kernel/ids.js';
import type { EventType, SessionEventBody } from '../session.events.js';
import type { IssuedSession } from '../session.state.js';
import { entitledPoints } from './heard.js';
import type { SoundState } from './sound.state.js';
import { voiceOf } from './voice.js';

/** After these somebody else may be heard, or from somewhere else. */
const MOVING: readonly EventType[] = [
  'SessionIssued',
  'RehearsalStarted',
  'SessionOpened',
  'SessionResumed',
  'SpeakerCalled',
  'FloorUndone',
  'TurnResumed',
  'StageSet',
  'ChairsChanged',
  'ChairHandedOver',
  'PointModeChanged',
];

const carriersOf = (state: IssuedSession): SoundState['carriers'] => {
  const carriers: Record<PointId, PointId | null> = {};
  for (const id of entitledPoints(state)) {
    const voice = voiceOf(state.plan.points, id);
    if (voice !== id) carriers[id] = voice;
  }
  return carriers;
};

/** What everyone has to be told besides, once these events have led to this state. */
export const carriersChanged = (
  events: readonly { readonly type: EventType }[],
  after: () => IssuedSession,
): readonly SessionEventBody[] => {
  if (!events.some(({ type }) => MOVING.includes(type))) return [];
  const state = after();
  const carriers = carriersOf(state);
  return sameJson(carriers, state.sound.carriers) ? [] : [{ type: 'CarriersChanged', data: { carriers } }];
};
