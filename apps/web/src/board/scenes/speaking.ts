import { type FloorEntry, holders, isChairKind, type IssuedSession, queued, toCome, watchUsed } from '@diemcau/session';
import { durationText } from '../../time/format.js';
import { vi } from '../text.vi.js';
import { type Scene, scene } from './scene.js';

const MINUTE_MS = 60_000;

/** The chair and superiors are never counted down, nor said to be over. */
const turnClock = (entry: FloorEntry, now: number): Partial<Scene> => {
  if (entry.limitSec === null || isChairKind(entry.kind) || entry.startedAt === null) return {};
  const left = entry.limitSec * 1_000 - watchUsed(entry.watch, now);
  if (left < 0) return { clock: `+${durationText(left)}`, clockTone: 'over' };
  return { clock: durationText(left + 999), clockTone: left < MINUTE_MS ? 'last_minute' : 'calm' };
};

/** Who is called next, else what comes next. */
export const nextUp = (session: IssuedSession): string => {
  const [waiting] = queued(session);
  if (waiting !== undefined) return vi.nextSpeaker(waiting.pointName);
  const [item] = toCome(session);
  return item === undefined ? '' : vi.nextItem(item.title);
};

const speakerText = ({ speakers }: FloorEntry): string =>
  speakers.map(({ name, position }) => [name, position].filter((part) => part !== '').join(' – ')).join('; ');

const labelOf = ({ state }: FloorEntry): string =>
  state === 'speaking' ? vi.speaking : state === 'paused' ? vi.held : vi.invited;

/** Null while nobody has the floor. */
export const speakingScene = (session: IssuedSession, now: number): Scene | null => {
  const [entry] = holders(session);
  if (entry === undefined) return null;
  const words = { label: labelOf(entry), title: entry.pointName, detail: speakerText(entry) };
  return scene('speaking', {
    ...words,
    live: entry.state === 'speaking',
    ...turnClock(entry, now),
    next: nextUp(session),
  });
};

/** For a video mixer: who is seen, and nothing else; empty as soon as he has ended. */
export const lowerThird = (session: IssuedSession): Scene => {
  const [entry] = holders(session);
  if (entry === undefined) return scene('lower_third', {});
  const who = entry.speakers.map(({ name }) => name).join('; ');
  return scene('lower_third', who === '' ? { title: entry.pointName } : { title: who, detail: entry.pointName });
};
