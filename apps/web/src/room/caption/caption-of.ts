import {
  agendaItem,
  type FloorEntry,
  holders,
  isChairKind,
  type IssuedSession,
  queued,
  toCome,
  watchUsed,
} from '@diemcau/session';
import { durationText } from '../../time/format.js';

const MINUTE_MS = 60_000;

/** What is written under the picture. */
export interface Caption {
  readonly state: 'speaking' | 'invited' | 'paused' | 'nobody';
  /** Name and title of whoever speaks; empty where only the point is known. */
  readonly name: string;
  readonly title: string;
  /** The plate of the point. */
  readonly point: string;
  readonly item: string;
  readonly clock: { readonly text: string; readonly tone: 'calm' | 'last_minute' | 'over' } | null;
  readonly next: { readonly kind: 'point' | 'item'; readonly name: string } | null;
}

/** The chair and superiors are never counted down, nor said to be over. */
const clockOf = ({ limitSec, kind, startedAt, watch }: FloorEntry, now: number): Caption['clock'] => {
  if (limitSec === null || isChairKind(kind) || startedAt === null) return null;
  const left = limitSec * 1_000 - watchUsed(watch, now);
  if (left < 0) return { text: `+${durationText(left)}`, tone: 'over' };
  return { text: durationText(left + 999), tone: left < MINUTE_MS ? 'last_minute' : 'calm' };
};

const nextOf = (session: IssuedSession): Caption['next'] => {
  const [waiting] = queued(session);
  if (waiting !== undefined) return { kind: 'point', name: waiting.pointName };
  const [item] = toCome(session);
  return item === undefined ? null : { kind: 'item', name: item.title };
};

/** Who speaks where and on what, and how long; several who were called together are named by the first. */
export const captionOf = (session: IssuedSession, now: number): Caption => {
  const item = agendaItem(session.agenda, session.agenda.currentId)?.title ?? '';
  const next = nextOf(session);
  const [entry] = holders(session);
  if (entry === undefined) return { state: 'nobody', name: '', title: '', point: '', item, clock: null, next };
  const [speaker] = entry.speakers;
  const { state, pointName } = entry;
  return {
    state: state === 'speaking' || state === 'paused' ? state : 'invited',
    name: speaker?.name ?? '',
    title: speaker?.position ?? '',
    point: pointName,
    item,
    clock: clockOf(entry, now),
    next,
  };
};
