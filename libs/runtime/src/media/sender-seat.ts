import type { MediaSeat } from '@diemcau/contract';
import { type IssuedSession, type PointId, pointIndex } from '@diemcau/session';

/** The seat from which a point's picture and sound come: its encoder, if it has one, and its page otherwise. */
export const senderSeat = (state: IssuedSession, pointId: PointId): MediaSeat => {
  const isEncoder = pointIndex(state.plan.points).byId.get(pointId)?.mode === 'whip';
  return { kind: isEncoder ? 'encoder' : 'point', pointId };
};
