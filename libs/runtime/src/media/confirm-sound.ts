import { type IssuedSession, type PointId, pointIndex, voiceOf } from '@diemcau/session';
import type { MediaStatusSession } from './media-status-session.js';

export type ConfirmRefusal = 'MEDIA_NOT_BY_HAND' | 'MEDIA_NO_FLOOR' | 'UNKNOWN_POINT';

/**
 * Somebody at the desk says whether a point is heard whose sound nothing can measure; it counts to the end of the turn. Null when taken.
 * Refused for a point that tells by itself or only watches, and for one that is not to be heard now.
 */
export const confirmSound = (
  page: MediaStatusSession,
  state: IssuedSession,
  pointId: PointId,
  heard: boolean,
): ConfirmRefusal | null => {
  const { points } = state.plan;
  const point = pointIndex(points).byId.get(pointId);
  if (point === undefined) return 'UNKNOWN_POINT';
  if (point.mode !== 'hardware' || voiceOf(points, pointId) !== null) return 'MEDIA_NOT_BY_HAND';
  if (page.want(state, pointId)?.through !== 'hand') return 'MEDIA_NO_FLOOR';
  page.words.say(state, pointId, heard);
  return null;
};
