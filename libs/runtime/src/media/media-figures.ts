import type { MediaErrorKind } from '../ports/media-rooms.js';

export type MediaCallResult = 'done' | MediaErrorKind;

export interface MediaCallCount {
  readonly call: string;
  readonly result: MediaCallResult;
  readonly count: number;
}

/** What was asked of the media server since the start of the service, and how it went. */
export class MediaFigures {
  private readonly counts = new Map<string, { call: string; result: MediaCallResult; count: number }>();
  private failures = 0;

  get calls(): readonly MediaCallCount[] {
    return [...this.counts.values()];
  }

  /** Looks at a room after which somebody in it was not as wanted, because the media server did not do its part. */
  get failedPasses(): number {
    return this.failures;
  }

  called(call: string, result: MediaCallResult): void {
    const key = `${call} ${result}`;
    const known = this.counts.get(key) ?? { call, result, count: 0 };
    this.counts.set(key, { ...known, count: known.count + 1 });
  }

  passFailed(): void {
    this.failures += 1;
  }
}
