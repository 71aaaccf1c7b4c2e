import type { Counters } from '@diemcau/contract';
import { Broadcast, Connections, Effects, Log, type LoggedEvent } from '@diemcau/runtime';
import type { Effect, NoticeCode } from '@diemcau/session';

/** Keeps what would have gone to the clients. */
export class RecordingBroadcast extends Broadcast {
  readonly published: LoggedEvent[] = [];
  readonly counted: Counters[] = [];
  readonly notices: NoticeCode[] = [];

  events(_sessionId: string, _epoch: string, events: readonly LoggedEvent[]): void {
    this.published.push(...events);
  }

  counters(_sessionId: string, counters: Counters): void {
    this.counted.push(counters);
  }

  notify(_sessionId: string, _pointIds: readonly string[] | null, notice: NoticeCode): void {
    this.notices.push(notice);
  }
}

/** Keeps the effects that were to be performed. */
export class RecordingEffects extends Effects {
  readonly performed: Effect[] = [];

  perform(_sessionId: string, effect: Effect): void {
    this.performed.push(effect);
  }
}

/** Keeps what was reported; a test that expects no fault asks that there is none. */
export class RecordingLog extends Log {
  readonly warnings: string[] = [];
  readonly errors: string[] = [];

  warn(message: string): void {
    this.warnings.push(message);
  }

  error(message: string): void {
    this.errors.push(message);
  }
}

/** A fixed number of connected points. */
export class FixedConnections extends Connections {
  constructor(private readonly count = 0) {
    super();
  }

  connected(): number {
    return this.count;
  }

  isConnected(): boolean {
    return this.count > 0;
  }
}
