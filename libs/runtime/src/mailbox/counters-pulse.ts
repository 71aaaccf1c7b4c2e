import type { SessionId } from '@diemcau/session';
import type { MailboxParts } from './mailbox-parts.js';
import type { Moment } from './moment.js';

/** Counting walks over all points, so it is done for many events at once. */
const PULSE_MS = 100;

/** Sends the sums over a session a moment after they may have changed, once for everything that happened meanwhile. */
export class CountersPulse {
  private cancel: (() => void) | null = null;

  constructor(
    private readonly sessionId: SessionId,
    private readonly current: () => Moment,
    private readonly parts: MailboxParts,
  ) {}

  touch(): void {
    this.cancel ??= this.parts.timers.after(PULSE_MS, () => this.send());
  }

  stop(): void {
    this.cancel?.();
    this.cancel = null;
  }

  private send(): void {
    this.cancel = null;
    const { sessionId } = this;
    const { rules, broadcast, connections, report } = this.parts;
    const { state, seq } = this.current();
    if (state.status !== 'issued') return;
    try {
      broadcast.counters(sessionId, { seq, connected: connections.connected(sessionId), ...rules.counts(state) });
    } catch (error) {
      report.error('counters could not be sent', error, { sessionId, seq });
    }
  }
}
