import type { Millis, SessionId, SessionState } from '@diemcau/session';
import type { MailboxParts } from '../mailbox/mailbox-parts.js';
import { SessionMailbox } from '../mailbox/session-mailbox.js';

/** A session that nothing more happens in leaves memory when nobody has asked for it this long. */
const COLD_AFTER_MS = 60_000;

interface Place {
  readonly loading: Promise<SessionMailbox>;
  mailbox: SessionMailbox | null;
  usedAt: Millis;
}

const isCold = (state: SessionState): boolean =>
  state.status === 'unissued' || ['archived', 'cancelled'].includes(state.lifecycle.current.phase);

/** The mailboxes in memory, one per session however many ask for it at once. */
export class MailboxShelf {
  private readonly places = new Map<SessionId, Place>();

  constructor(private readonly parts: MailboxParts) {}

  /** Rejects when the log cannot be read; the next call tries again. */
  get(sessionId: SessionId): Promise<SessionMailbox> {
    const place = this.places.get(sessionId) ?? this.load(sessionId);
    place.usedAt = this.parts.clock.wall();
    return place.loading;
  }

  /** The mailbox if it is in memory. */
  peek(sessionId: SessionId): SessionMailbox | null {
    const place = this.places.get(sessionId);
    if (place !== undefined) place.usedAt = this.parts.clock.wall();
    return place?.mailbox ?? null;
  }

  /** The sessions in memory. */
  get sessionIds(): readonly SessionId[] {
    return [...this.places.keys()];
  }

  /** Puts away the mailboxes of ended sessions that nobody uses. */
  async sweep(): Promise<void> {
    const before = this.parts.clock.wall() - COLD_AFTER_MS;
    const cold = [...this.places].filter(
      ([, { mailbox, usedAt }]) => usedAt <= before && mailbox?.idle === true && isCold(mailbox.current.state),
    );
    for (const [sessionId] of cold) this.places.delete(sessionId);
    await Promise.all(cold.flatMap(([, { mailbox }]) => mailbox?.close() ?? []));
  }

  /** Finishes everything that was accepted. */
  async close(): Promise<void> {
    const loaded = await Promise.allSettled([...this.places.values()].map(({ loading }) => loading));
    await Promise.all(loaded.flatMap((result) => (result.status === 'fulfilled' ? result.value.close() : [])));
  }

  private load(sessionId: SessionId): Place {
    const loading = SessionMailbox.load(sessionId, this.parts);
    const place: Place = { loading, mailbox: null, usedAt: 0 };
    this.places.set(sessionId, place);
    loading.then(
      (mailbox) => (place.mailbox = mailbox),
      () => this.places.delete(sessionId),
    );
    return place;
  }
}
