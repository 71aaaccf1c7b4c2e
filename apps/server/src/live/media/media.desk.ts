import type { MediaStatusBook } from '@diemcau/runtime';
import type { PointId, Role } from '@diemcau/session';
import type { LiveSession } from '../live-session.js';
import type { SessionChannel } from '../stream/session-channel.js';
import type { Visitor } from '../stream/visitor.js';

const EARS: readonly Role[] = ['technician', 'secretary', 'chair'];

/** Tells the desk of one session where its media stands, and hears from the pages that play its sound. */
export class MediaDesk {
  private readonly unfollow: () => void;

  constructor(
    private readonly sessionId: string,
    private readonly session: LiveSession,
    private readonly channel: SessionChannel,
    private readonly book: MediaStatusBook,
  ) {
    this.unfollow = book.follow(sessionId, (frame) => channel.outbox.toStream('desk', 'media', frame));
  }

  /** All of it, to one who comes, or who was not told everything. */
  tell(visitor: Visitor): void {
    if (visitor.access.audience.kind !== 'desk') return;
    this.channel.tell(visitor, 'media', this.book.whole(this.sessionId));
  }

  /** What a page says it hears; nobody else than the hall and the desk is believed. */
  heard(visitor: Visitor, pointIds: readonly PointId[]): void {
    if (!this.isEar(visitor)) return;
    const { audience } = visitor.access;
    const pointId = audience.kind === 'point' ? audience.pointId : null;
    this.book.heard(this.sessionId, { id: visitor.line.id, pointId }, pointIds);
  }

  leave(visitor: Visitor): void {
    this.book.left(this.sessionId, visitor.line.id);
  }

  close(): void {
    this.unfollow();
  }

  private isEar({ access: { audience, actor } }: Visitor): boolean {
    if (audience.kind === 'desk') return EARS.some((role) => actor.roles.includes(role));
    const { state } = this.session.current;
    const hallId = state.status === 'issued' ? state.sound.hallId : null;
    return audience.kind === 'point' && audience.pointId === hallId && actor.roles.includes('operator');
  }
}
