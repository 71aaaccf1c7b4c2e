import type { MediaSeat } from '@diemcau/contract';
import { FREE_CAMERA_POINTS, type IssuedSession, pointIndex, publishing } from '@diemcau/session';
import type { MediaPermission, MediaSource } from '../ports/media-rooms.js';

/** Sees and hears everything, is seen and heard by nobody. */
const watching: MediaPermission = { canSubscribe: true, sources: [], hidden: true };
/** A permission taken from an encoder costs it its track for good: what it may not send is muted by the server instead. */
const sending: MediaPermission = { canSubscribe: false, sources: ['camera', 'microphone'], hidden: false };

/**
 * What a seat may do in the session's room now; null when it has no place there. Consoles watch. A point that speaks through
 * something else than a browser (its own encoder, the province's MCU) or not at all watches, too.
 */
export const mediaPermission = (state: IssuedSession, seat: MediaSeat): MediaPermission | null => {
  if (seat.kind === 'console') return watching;
  const point = pointIndex(state.plan.points).byId.get(seat.pointId);
  if (point === undefined) return null;
  if (seat.kind === 'encoder') return point.mode === 'whip' ? sending : null;
  if (point.mode !== 'webrtc') return watching;
  const { camera, microphone, screen } = publishing(state, point.id);
  const sources: MediaSource[] = [];
  if (camera) sources.push('camera');
  if (microphone) sources.push('microphone');
  if (screen) sources.push('screen');
  // What the desk has muted is silent, whatever it shows.
  if (screen && microphone) sources.push('screen_audio');
  return { canSubscribe: true, sources, hidden: sources.length === 0 && isLarge(state) };
};

/** In a large room everybody would be told of everybody's coming and going; whoever sends nothing stays out of that. */
const isLarge = ({ plan }: IssuedSession): boolean => plan.points.length > FREE_CAMERA_POINTS;

/** What the floor gives and takes of an encoder; it sends nothing else. */
const ENCODED: readonly MediaSource[] = ['microphone', 'camera'];

/**
 * What a point's encoder may send and has no right to now: the server keeps it muted, sound first. Nothing for any other seat: there
 * the permission itself says it, a mute is its own, and no browser is ever unmuted from here.
 */
export const withheldSources = (state: IssuedSession, seat: MediaSeat): readonly MediaSource[] => {
  if (seat.kind !== 'encoder') return [];
  const { camera, microphone } = publishing(state, seat.pointId);
  return ENCODED.filter((source) => (source === 'camera' ? !camera : !microphone));
};

const holds = (sources: readonly MediaSource[], all: readonly MediaSource[]): boolean =>
  all.every((source) => sources.includes(source));

/** Whoever was seen once stays visible: hidden again, he would leave his picture standing at everybody who has it. */
export const keptVisible = (now: MediaPermission | null, wanted: MediaPermission): MediaPermission =>
  now?.hidden === false && wanted.hidden ? { ...wanted, hidden: false } : wanted;

/** Whether `now` is what is wanted: the same rights, in whatever order, and visible where that is wanted. */
export const fulfils = (now: MediaPermission, wanted: MediaPermission): boolean =>
  now.canSubscribe === wanted.canSubscribe &&
  now.hidden === keptVisible(now, wanted).hidden &&
  holds(now.sources, wanted.sources) &&
  holds(wanted.sources, now.sources);

/** True when going from `now` to `wanted` takes a right away. */
export const takesAway = (now: MediaPermission | null, wanted: MediaPermission): boolean =>
  now === null || !holds(wanted.sources, now.sources);
