import type { EventsFrame, StreamName } from '@diemcau/contract';
import type { LoggedEvent } from '@diemcau/runtime';
import type { StreamRules } from './stream-rules.js';

type Entry = EventsFrame['events'][number];

interface OpenFrame {
  readonly stream: StreamName;
  readonly from: number;
  readonly events: Entry[];
}

export interface FramingRequest {
  readonly epoch: string;
  readonly rules: StreamRules;
  /** Streams that nobody listens to need no frames. */
  readonly wanted: (stream: StreamName) => boolean;
  /** Where the receivers of a stream stand; the frame begins after it. */
  readonly positionOf: (stream: StreamName) => number;
}

/** A point listens to `public` and its own: what follows in the one ends the frame of the other, so that it sees events in the order of the log. */
const closeOthers = (open: Map<StreamName, OpenFrame>, stream: StreamName): void => {
  if (stream === 'desk') return;
  if (stream !== 'public') return void open.delete('public');
  for (const other of [...open.keys()]) if (other !== 'desk' && other !== 'public') open.delete(other);
};

/** Cuts consecutive events into frames, in the order in which they must be sent. */
export const framesOf = (events: readonly LoggedEvent[], request: FramingRequest): readonly EventsFrame[] => {
  const frames: OpenFrame[] = [];
  const open = new Map<StreamName, OpenFrame>();
  const reached = new Map<StreamName, number>();
  const put = (stream: StreamName, entry: Entry): void => {
    closeOthers(open, stream);
    let frame = open.get(stream);
    if (frame === undefined) {
      frame = { stream, from: (reached.get(stream) ?? request.positionOf(stream)) + 1, events: [] };
      open.set(stream, frame);
      frames.push(frame);
    }
    frame.events.push(entry);
    reached.set(stream, entry.seq);
  };
  for (const { seq, event } of events) {
    for (const stream of request.rules.streamsOf(event)) {
      if (!request.wanted(stream) || seq <= request.positionOf(stream)) continue;
      const told = request.rules.redact(event, stream);
      if (told !== null) put(stream, { seq, event: told });
    }
  }
  return frames.map(({ stream, from, events: entries }) => ({
    epoch: request.epoch,
    stream,
    from,
    to: entries.at(-1)?.seq ?? from,
    events: entries,
  }));
};

/** What one receiver of `streams` misses up to `head`; each stream ends with a frame that reaches `head`, so that the client knows it misses nothing. */
export const framesUpTo = (
  events: readonly LoggedEvent[],
  head: number,
  streams: readonly StreamName[],
  request: Omit<FramingRequest, 'wanted'>,
): readonly EventsFrame[] => {
  const upTo = events.filter(({ seq }) => seq <= head);
  const frames = framesOf(upTo, { ...request, wanted: (stream) => streams.includes(stream) });
  const tails = streams.flatMap((stream): EventsFrame[] => {
    const last = frames.findLast((frame) => frame.stream === stream)?.to ?? request.positionOf(stream);
    return last < head ? [{ epoch: request.epoch, stream, from: last + 1, to: head, events: [] }] : [];
  });
  return [...frames, ...tails];
};
