import type { StreamName } from '@diemcau/contract';
import type { LoggedEvent } from '@diemcau/runtime';
import type { StreamRules } from './stream-rules.js';

/** Where each stream had its last event, so that whoever misses nothing is told so without a search. */
export class StreamHeads {
  private readonly last = new Map<StreamName, number>();

  /** `since`: what came up to there is unknown. */
  constructor(
    private readonly since: number,
    private readonly rules: Pick<StreamRules, 'streamsOf'>,
  ) {}

  note(events: readonly LoggedEvent[]): void {
    for (const { seq, event } of events) {
      for (const stream of this.rules.streamsOf(event)) this.last.set(stream, seq);
    }
  }

  /** Whether it is sure that nothing of the stream came after `seq`. */
  isQuietAfter(stream: StreamName, seq: number): boolean {
    return seq >= this.since && (this.last.get(stream) ?? this.since) <= seq;
  }
}
