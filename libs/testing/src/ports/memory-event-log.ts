import type { DigestChange } from '@diemcau/session';
import { EventLog, EventLogConflict, type LogHead, type LoggedEvent } from '@diemcau/runtime';
import { FakeIds } from './fake-ids.js';

interface Entry {
  readonly epoch: string;
  readonly events: LoggedEvent[];
  readonly keys: Set<string>;
}

const key = ({ cmdId, cmdIndex }: LoggedEvent): string => JSON.stringify([cmdId, cmdIndex]);

/** The log in memory; it outlives the mailboxes on it, as the file outlives a crash. Copies what it takes and gives. */
export class MemoryEventLog extends EventLog {
  private readonly logs = new Map<string, Entry>();
  private readonly ids = new FakeIds();
  private readonly changes = new Map<string, DigestChange>();

  open(sessionId: string): Promise<LogHead> {
    const { epoch, events } = this.entry(sessionId);
    return Promise.resolve({ epoch, seq: events.length });
  }

  async append(
    sessionId: string,
    epoch: string,
    expectedSeq: number,
    events: readonly LoggedEvent[],
    change: DigestChange | null = null,
  ): Promise<void> {
    // Storage is never done in the same turn.
    await Promise.resolve();
    if (events.some(({ seq }, i) => seq !== expectedSeq + i + 1)) throw new RangeError('events do not follow');
    if (events.length === 0) return;
    const entry = this.entry(sessionId);
    const keys = new Set(events.map(key));
    const taken = keys.size < events.length || events.some((event) => entry.keys.has(key(event)));
    if (entry.epoch !== epoch || entry.events.length !== expectedSeq || taken) throw new EventLogConflict(sessionId);
    for (const each of keys) entry.keys.add(each);
    entry.events.push(...structuredClone(events));
    if (change !== null) this.changes.set(sessionId, structuredClone(change));
  }

  read(sessionId: string, afterSeq: number, limit: number): Promise<readonly LoggedEvent[]> {
    const events = this.logs.get(sessionId)?.events ?? [];
    return Promise.resolve(structuredClone(events.slice(afterSeq, afterSeq + limit)));
  }

  sessions(): Promise<readonly string[]> {
    return Promise.resolve(
      [...this.logs]
        .filter(([, { events }]) => events.length > 0)
        .map(([id]) => id)
        .sort(),
    );
  }

  /** All events of a session, as they are stored. */
  stored(sessionId: string): readonly LoggedEvent[] {
    return this.logs.get(sessionId)?.events ?? [];
  }

  /** What was last stored beside the events; null when nothing was. */
  changeOf(sessionId: string): DigestChange | null {
    return this.changes.get(sessionId) ?? null;
  }

  private entry(sessionId: string): Entry {
    const found = this.logs.get(sessionId);
    if (found !== undefined) return found;
    const entry: Entry = { epoch: this.ids.uuid(), events: [], keys: new Set() };
    this.logs.set(sessionId, entry);
    return entry;
  }
}
