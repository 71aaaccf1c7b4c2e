import {
  type Broadcast,
  type Clock,
  type Connections,
  type EventLog,
  type Ids,
  type Liveness,
  type Log,
  SessionDirectory,
  type Timers,
} from '@diemcau/runtime';
import { counts, decide, digestChange, evolve, react } from '@diemcau/session';
import type { MailboxEffects } from './mailbox.effects.js';

export const MAILBOX_MEANS = Symbol('MailboxMeans');

/** Time and chance of the mailboxes. */
export interface MailboxMeans {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly ids: Ids;
}

type Ports = [EventLog, Liveness, Broadcast, Connections, MailboxEffects, Log, MailboxMeans];

/** The directory over the pure session. */
export const directoryOf = (
  ...[log, liveness, broadcast, connections, effects, report, means]: Ports
): SessionDirectory =>
  new SessionDirectory({
    rules: { decide, evolve, react, counts, digestChange },
    log,
    liveness,
    broadcast,
    connections,
    effects,
    report,
    ...means,
  });
