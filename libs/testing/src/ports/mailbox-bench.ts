import type { DirectoryParts, EventLog } from '@diemcau/runtime';
import { FakeClock } from './fake-clock.js';
import { FakeIds } from './fake-ids.js';
import { FakeTimers } from './fake-timers.js';
import { FaultyEventLog } from './faulty-event-log.js';
import { MemoryEventLog } from './memory-event-log.js';
import { MemoryLiveness } from './memory-liveness.js';
import { noteRules } from './note-rules.js';
import { FixedConnections, RecordingBroadcast, RecordingEffects, RecordingLog } from './recording-ports.js';

export interface MailboxBench extends DirectoryParts {
  readonly log: FaultyEventLog;
  readonly broadcast: RecordingBroadcast;
  readonly effects: RecordingEffects;
  readonly clock: FakeClock;
  readonly timers: FakeTimers;
  readonly report: RecordingLog;
}

/** Everything a mailbox or a directory needs, all of it in the test's hands; `changes` replaces parts. */
export const mailboxBench = (
  stored: EventLog = new MemoryEventLog(),
  changes: Partial<MailboxBench> = {},
): MailboxBench => {
  const clock = new FakeClock();
  return {
    rules: noteRules,
    log: new FaultyEventLog(stored),
    broadcast: new RecordingBroadcast(),
    effects: new RecordingEffects(),
    connections: new FixedConnections(3),
    clock,
    timers: new FakeTimers(clock),
    report: new RecordingLog(),
    liveness: new MemoryLiveness(),
    ids: new FakeIds(),
    ...changes,
  };
};
