import type { StreamName } from '@diemcau/contract';
import { type Audience, type SessionEvent, redact, streamsOf } from '@diemcau/session';

/** Which streams an event travels by and what each of them is told of it. */
export interface StreamRules {
  readonly streamsOf: (event: SessionEvent) => readonly StreamName[];
  readonly redact: (event: SessionEvent, stream: StreamName) => SessionEvent | null;
}

const POINT = 'point:';

const listener = (stream: StreamName): Audience =>
  stream === 'desk' || stream === 'public' ? { kind: stream } : { kind: 'point', pointId: stream.slice(POINT.length) };

export const sessionStreams: StreamRules = {
  streamsOf: (event) => ['desk', ...streamsOf(event)],
  redact: (event, stream) => redact(event, listener(stream)),
};
