import {
  chairPoint,
  entitledPoints,
  heardPoints,
  type IssuedSession,
  type PointId,
  publishers,
} from '@diemcau/session';
import type { ReceiptWant } from './media-receipts.js';

/** Points to be heard now: their turn is open, or a rehearsal tries their microphone. */
const onFloor = (state: IssuedSession): ReadonlySet<PointId | null> => {
  const { phase } = state.lifecycle.current;
  if (phase === 'rehearsing') return new Set([state.stage.spotlight]);
  if (phase !== 'live') return new Set();
  const open = Object.values(state.floor.entries).filter((one) => one.state === 'invited' || one.state === 'speaking');
  return new Set(open.map(({ pointId }) => pointId));
};

/**
 * Every right that leaves a receipt, by the point it was given to. A point that is heard through no connection (a room of its own
 * without a gateway) leaves none: the desk confirms it by hand. One that the desk has muted has its camera's receipt at most.
 */
export const wantedReceipts = (state: IssuedSession): ReadonlyMap<PointId, ReceiptWant> => {
  const wants = new Map<PointId, ReceiptWant>();
  for (const [pointId, { camera }] of publishers(state)) {
    if (camera) wants.set(pointId, { right: 'seen', carrierId: pointId });
  }
  const now = onFloor(state);
  const heard = heardPoints(state);
  const { carriers, muted } = state.sound;
  const always = new Set([state.sound.hallId, chairPoint(state)]);
  for (const pointId of entitledPoints(state)) {
    const carrierId = Object.hasOwn(carriers, pointId) ? carriers[pointId] : pointId;
    if (carrierId === null || carrierId === undefined || !heard.has(carrierId) || Object.hasOwn(muted, pointId))
      continue;
    if (now.has(pointId)) wants.set(pointId, { right: 'floor', carrierId });
    else if (always.has(pointId)) wants.set(pointId, { right: 'standing', carrierId });
  }
  return wants;
};
