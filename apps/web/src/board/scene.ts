import type { Counters } from '@diemcau/contract';
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
import { durationText, hourText } from '../time/format.js';
import { vi } from './text.vi.js';

/** What a hall reads from twenty metres: four lines and a clock. */
export interface Scene {
  readonly kind: 'waiting' | 'speaking' | 'award' | 'item' | 'break' | 'ended';
  readonly label: string;
  readonly title: string;
  readonly detail: string;
  /** Empty where nobody is timed. */
  readonly clock: string;
  readonly clockTone: 'calm' | 'last_minute' | 'over';
  readonly next: string;
}

type Clock = Pick<Scene, 'clock' | 'clockTone'>;

const noClock: Clock = { clock: '', clockTone: 'calm' };
const MINUTE_MS = 60_000;

const arrivals = (counters: Counters | null): string =>
  counters === null ? '' : vi.arrivals(counters.checkedIn, counters.points, counters.present);

/** The chair and superiors are never counted down, nor said to be over. */
const turnClock = (entry: FloorEntry, now: number): Clock => {
  if (entry.limitSec === null || isChairKind(entry.kind) || entry.startedAt === null) return noClock;
  const left = entry.limitSec * 1_000 - watchUsed(entry.watch, now);
  if (left < 0) return { clock: `+${durationText(left)}`, clockTone: 'over' };
  return { clock: durationText(left + 999), clockTone: left < MINUTE_MS ? 'last_minute' : 'calm' };
};

const nextUp = (session: IssuedSession): string => {
  const [waiting] = queued(session);
  if (waiting !== undefined) return vi.nextSpeaker(waiting.pointName);
  const [item] = toCome(session);
  return item === undefined ? '' : vi.nextItem(item.title);
};

const speakerText = ({ speakers }: FloorEntry): string =>
  speakers.map(({ name, position }) => [name, position].filter((part) => part !== '').join(' – ')).join('; ');

const speaking = (entry: FloorEntry, session: IssuedSession, now: number): Scene => ({
  kind: 'speaking',
  label: entry.state === 'speaking' ? vi.speaking : entry.state === 'paused' ? vi.held : vi.invited,
  title: entry.pointName,
  detail: speakerText(entry),
  ...turnClock(entry, now),
  next: nextUp(session),
});

const live = (session: IssuedSession, now: number): Scene => {
  const [entry] = holders(session);
  if (entry !== undefined) return speaking(entry, session, now);
  const item = agendaItem(session.agenda, session.agenda.currentId);
  const batch = session.awards.batches.find(({ id }) => id === session.awards.currentId);
  if (batch !== undefined) {
    const names = batch.recipients.map(({ name }) => name).join('; ');
    return { kind: 'award', label: vi.award, title: batch.issuer, detail: names, ...noClock, next: nextUp(session) };
  }
  const title = item?.title ?? vi.between;
  return { kind: 'item', label: vi.item, title, detail: item?.presenter ?? '', ...noClock, next: nextUp(session) };
};

/** What the board shows now; a pure function, so that every board of a hall shows the same. */
export const sceneOf = (session: IssuedSession, counters: Counters | null, now: number): Scene => {
  const { current } = session.lifecycle;
  const { header } = session.plan;
  const plain = { ...noClock, title: header.conferenceTitle, detail: arrivals(counters), next: '' };
  switch (current.phase) {
    case 'live':
      return live(session, now);
    case 'paused':
      return { ...plain, kind: 'break', label: vi.break, detail: current.reason };
    case 'issued':
    case 'rehearsing': {
      const left = header.startsAt - now;
      const clock = left > 0 && left < 60 * MINUTE_MS ? durationText(left + 999) : '';
      return { ...plain, kind: 'waiting', label: vi.startsAt(hourText(header.startsAt)), clock };
    }
    case 'postponed':
    case 'cancelled':
      return { ...plain, kind: 'ended', label: vi[current.phase], detail: current.reason };
    case 'concluded':
    case 'archived':
      return { ...plain, kind: 'ended', label: vi.ended };
  }
};
