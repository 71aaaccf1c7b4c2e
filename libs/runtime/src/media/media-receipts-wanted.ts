import {
  chairPoint,
  entitledPoints,
  heardPoints,
  type IssuedSession,
  type PointId,
  pointIndex,
  publishers,
} from '@diemcau/session';
import type { ReceiptWant } from './media-receipts.js';
import { senderSeat } from './sender-seat.js';

/** Points to be heard now: their turn is open, or a rehearsal tries their microphone. */
const onFloor = (state: IssuedSession): ReadonlySet<PointId | null> => {
  const { phase } = state.lifecycle.current;
  if (phase === 'rehearsing') return new Set([state.stage.spotlight]);
  if (phase !== 'live') return new Set();
  const open = Object.values(state.floor.entries).filter((one) => one.state === 'invited' || one.state === 'speaking');
  return new Set(open.map(({ pointId }) => pointId));
};

type Sound = Pick<ReceiptWant, 'carrierId' | 'through'>;

/** Where a point is to be heard; null when its sound, or what carries it, is muted by the desk. */
const soundOf = (state: IssuedSession, heard: ReadonlySet<PointId>, pointId: PointId): Sound | null => {
  const { carriers, muted } = state.sound;
  if (Object.hasOwn(muted, pointId)) return null;
  const carrierId = Object.hasOwn(carriers, pointId) ? carriers[pointId] : pointId;
  if (typeof carrierId === 'string')
    return heard.has(carrierId) ? { carrierId, through: senderSeat(state, carrierId) } : null;
  const watches = pointIndex(state.plan.points).byId.get(pointId)?.mode === 'view_only';
  return { carrierId: pointId, through: watches ? 'nothing' : 'hand' };
};

/**
 * Every right that leaves a receipt, by the point it was given to. A point that is heard through no connection (a room of its own
 * without a gateway) leaves one while it has the floor: the desk confirms it by hand. One that the desk has muted has its camera's
 * receipt at most.
 */
export const wantedReceipts = (state: IssuedSession): ReadonlyMap<PointId, ReceiptWant> => {
  const wants = new Map<PointId, ReceiptWant>();
  for (const [pointId, { camera }] of publishers(state)) {
    if (camera) wants.set(pointId, { right: 'seen', carrierId: pointId, through: senderSeat(state, pointId) });
  }
  const now = onFloor(state);
  const heard = heardPoints(state);
  const always = new Set([state.sound.hallId, chairPoint(state)]);
  for (const pointId of entitledPoints(state)) {
    const sound = soundOf(state, heard, pointId);
    if (sound === null) continue;
    if (now.has(pointId)) wants.set(pointId, { right: 'floor', ...sound });
    else if (always.has(pointId) && typeof sound.through === 'object')
      wants.set(pointId, { right: 'standing', ...sound });
  }
  return wants;
};
