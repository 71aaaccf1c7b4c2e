import type { StreamName } from '@diemcau/contract';
import type { SessionEvent } from '@diemcau/session';

/** Which streams an event belongs to and what each of them is told of it. */
export interface StreamRules {
  readonly streamsOf: (event: SessionEvent) => readonly StreamName[];
  readonly redact: (event: SessionEvent, stream: StreamName) => SessionEvent;
}
