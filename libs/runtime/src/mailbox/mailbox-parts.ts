import type { Broadcast } from '../ports/broadcast.js';
import type { Clock, Timers } from '../ports/clock.js';
import type { Connections } from '../ports/connections.js';
import type { Effects } from '../ports/effects.js';
import type { EventLog } from '../ports/event-log.js';
import type { Log } from '../ports/log.js';
import type { SessionRules } from './session-rules.js';

/** What a mailbox works with; the same for all sessions. */
export interface MailboxParts {
  readonly rules: SessionRules;
  readonly log: EventLog;
  readonly broadcast: Broadcast;
  readonly effects: Effects;
  readonly connections: Connections;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly report: Log;
}
