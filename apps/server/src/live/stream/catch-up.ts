import type { EventsFrame, StreamName } from '@diemcau/contract';
import type { EventRing } from './event-ring.js';
import type { StreamHeads } from './stream-heads.js';
import { framesUpTo } from './stream-frames.js';
import type { StreamRules } from './stream-rules.js';

/** A client further behind than this is better served by a snapshot. */
export const REPLAY_EVENTS = 2_000;
const REPLAY_BYTES = 256 * 1024;

export interface Position {
  readonly epoch: string;
  readonly seq: Readonly<Record<string, number>>;
}

export interface CatchUpRequest {
  readonly ring: EventRing;
  readonly heads: StreamHeads;
  readonly rules: StreamRules;
  readonly streams: readonly StreamName[];
  readonly epoch: string;
  /** The position of the state that a snapshot would show; the ring may be a moment behind it. */
  readonly latest: number;
}

const withinBytes = (frames: readonly EventsFrame[]): readonly string[] | null => {
  const texts: string[] = [];
  let bytes = 0;
  for (const frame of frames) {
    const text = JSON.stringify(frame);
    bytes += text.length;
    if (bytes > REPLAY_BYTES) return null;
    texts.push(text);
  }
  return texts;
};

/** The frames a client at `position` misses, as JSON; null when only a snapshot can help. */
export const catchUp = (position: Position, request: CatchUpRequest): readonly string[] | null => {
  const { ring, heads, streams, epoch, latest } = request;
  const at = (stream: StreamName): number => (Object.hasOwn(position.seq, stream) ? (position.seq[stream] ?? -1) : -1);
  const lowest = Math.min(...streams.map(at));
  if (position.epoch !== epoch || lowest < 0 || streams.some((stream) => at(stream) > latest)) return null;
  // Whoever only waits for his turn while others are busy: a search through all they did, at each heartbeat, would cost more than they do.
  const isQuiet = streams.every((stream) => heads.isQuietAfter(stream, at(stream)));
  const events = isQuiet ? [] : ring.after(Math.min(lowest, ring.head));
  if (events === null || events.length > REPLAY_EVENTS) return null;
  const frames = framesUpTo(events, ring.head, streams, { epoch, rules: request.rules, positionOf: at });
  return withinBytes(frames);
};
