import { type PointId, pointIndex, type SessionId } from '@diemcau/session';
import type { MediaLeases } from './media-leases.js';
import type { MediaPassParts } from './media-pass.js';
import type { MediaProjection } from './media-projection.js';
import { wantsMediaRoom } from './media-room.js';

export interface KickMediaParts {
  readonly projection: Pick<MediaProjection, 'watch'>;
  readonly leases: MediaLeases;
  readonly stateOf: MediaPassParts['stateOf'];
}

/**
 * Sends whatever is connected for a point, page and encoder, out of the room: what hangs is gone, and with a fresh token it comes back
 * clean. Its old token opens nothing for long: the lease in it has ended. Null when done; `MEDIA_NOT_OPEN` or `UNKNOWN_POINT` otherwise.
 */
export const kickMedia = async (
  { projection, leases, stateOf }: KickMediaParts,
  sessionId: SessionId,
  pointId: PointId,
): Promise<'MEDIA_NOT_OPEN' | 'UNKNOWN_POINT' | null> => {
  const state = await stateOf(sessionId);
  if (state.status === 'unissued' || !wantsMediaRoom(state)) return 'MEDIA_NOT_OPEN';
  if (!pointIndex(state.plan.points).byId.has(pointId)) return 'UNKNOWN_POINT';
  leases.retire(sessionId, { kind: 'point', pointId });
  leases.retire(sessionId, { kind: 'encoder', pointId });
  projection.watch(sessionId);
  return null;
};
