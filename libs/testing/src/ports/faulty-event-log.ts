import { EventLog, EventLogConflict, type LogHead, type LoggedEvent } from '@diemcau/runtime';

/** `before`: nothing is stored; `after`: everything is stored and the writer is told it failed; `conflict`: another writer came first. */
export type AppendFault = 'before' | 'after' | 'conflict';

/** A log whose storage fails or dawdles when the test says so. */
export class FaultyEventLog extends EventLog {
  /** Faults of the coming appends, in order; null lets one pass. */
  readonly faults: (AppendFault | null)[] = [];
  /** How many coming reads and openings fail. */
  failingReads = 0;
  /** How many events each append that reached us held. */
  readonly groups: number[] = [];
  private gate: Promise<void> = Promise.resolve();

  constructor(private readonly inner: EventLog) {
    super();
  }

  /** Appends wait until the result is called. */
  hold(): () => void {
    let release = (): void => undefined;
    this.gate = new Promise((resolve) => (release = resolve));
    return release;
  }

  async open(sessionId: string): Promise<LogHead> {
    this.breakReads();
    return this.inner.open(sessionId);
  }

  async append(...args: Parameters<EventLog['append']>): Promise<void> {
    const [sessionId, , , events] = args;
    this.groups.push(events.length);
    const fault = this.faults.shift() ?? null;
    await this.gate;
    if (fault === 'before') throw new Error('disk full');
    if (fault === 'conflict') throw new EventLogConflict(sessionId);
    await this.inner.append(...args);
    if (fault === 'after') throw new Error('connection lost');
  }

  async read(sessionId: string, afterSeq: number, limit: number): Promise<readonly LoggedEvent[]> {
    this.breakReads();
    return this.inner.read(sessionId, afterSeq, limit);
  }

  sessions(): Promise<readonly string[]> {
    return this.inner.sessions();
  }

  private breakReads(): void {
    if (this.failingReads === 0) return;
    this.failingReads -= 1;
    throw new Error('disk unreadable');
  }
}
