import type { PointId } from '../kernel/ids.js';
import type { PlanPoint } from '../plan/plan.state.js';
import { pointIndex } from '../plan/point-index.js';

/** The hall of a sitting. */
export const hallOf = (points: readonly PlanPoint[]): PointId | null =>
  points.find(({ role }) => role === 'central')?.id ?? null;

const sends = (point: PlanPoint | undefined): boolean => point?.mode === 'webrtc' || point?.mode === 'whip';

/** The point from which another one's sound comes; null when it comes from none. */
export const voiceOf = (points: readonly PlanPoint[], pointId: PointId): PointId | null => {
  const { byId } = pointIndex(points);
  const point = byId.get(pointId);
  if (sends(point)) return pointId;
  const via = point?.mode === 'hardware' ? point.via : null;
  return via !== null && sends(byId.get(via)) ? via : null;
};
