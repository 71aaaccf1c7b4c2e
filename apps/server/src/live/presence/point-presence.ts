import { FLAPS, FLAP_WINDOW_MS, type PointPresence, type PresenceRules } from './presence.types.js';

const become = (point: PointPresence, state: PointPresence['state'], now: number): boolean => {
  if (point.state === state) return false;
  point.state = state;
  point.since = now;
  return true;
};

const isUnstable = (point: PointPresence, now: number): boolean =>
  point.drops.filter((at) => now - at < FLAP_WINDOW_MS).length >= FLAPS;

export const isConnected = (point: PointPresence): boolean => point.state === 'online' || point.state === 'unstable';

/** A sign of life from one of its lines. Each of these tells whether the state changed. */
export const hear = (point: PointPresence, now: number): boolean => {
  point.heardAt = now;
  if (point.lines.size === 0 || isConnected(point)) return false;
  return become(point, isUnstable(point, now) ? 'unstable' : 'online', now);
};

const goSilent = (point: PointPresence, now: number): boolean => {
  point.drops = [...point.drops.filter((at) => now - at < FLAP_WINDOW_MS), now];
  return become(point, 'suspect', now);
};

/** One line closed; the point is silent when it was the last. `leaves`: it said so, while nothing was live. */
export const loseLine = (point: PointPresence, lineId: string, leaves: boolean, now: number): boolean => {
  if (!point.lines.delete(lineId) || point.lines.size > 0) return false;
  if (leaves) return become(point, 'offline', now);
  return isConnected(point) ? goSilent(point, now) : false;
};

/** What time alone changes. */
export const age = (point: PointPresence, rules: PresenceRules, live: boolean, now: number): boolean => {
  if (isConnected(point) && now - point.heardAt > rules.heartbeatLateMs) return goSilent(point, now);
  if (now - point.since < rules.graceMs) return false;
  if (point.state === 'suspect') return become(point, live ? 'lost' : 'offline', now);
  return point.state === 'unstable' ? become(point, 'online', now) : false;
};
