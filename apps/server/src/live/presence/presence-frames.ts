import type { PresenceFrame, PresenceState, StreamName } from '@diemcau/contract';
import { type Audience, type PlanPoint, type PointId, pathOf, subtreeOf } from '@diemcau/session';

/** All that an audience may know of the connections of points; null for the public, which knows sums only. */
export const presenceFor = (
  audience: Audience,
  points: readonly PlanPoint[],
  stateOf: (pointId: PointId) => PresenceState,
): PresenceFrame | null => {
  if (audience.kind === 'public') return null;
  const seen = audience.kind === 'desk' ? points : subtreeOf(points, audience.pointId);
  return { points: Object.fromEntries(seen.map(({ id }) => [id, stateOf(id)])) };
};

/** Changes for the desk, and for each point and the points above it. */
export const framesByStream = (
  changes: ReadonlyMap<PointId, PresenceState>,
  points: readonly PlanPoint[],
): ReadonlyMap<StreamName, PresenceFrame> => {
  const parts = new Map<StreamName, Map<PointId, PresenceState>>([['desk', new Map(changes)]]);
  for (const [pointId, state] of changes) {
    for (const above of pathOf(points, pointId)) {
      const stream: StreamName = `point:${above}`;
      parts.set(stream, (parts.get(stream) ?? new Map<PointId, PresenceState>()).set(pointId, state));
    }
  }
  return new Map([...parts].map(([stream, part]) => [stream, { points: Object.fromEntries(part) }]));
};
