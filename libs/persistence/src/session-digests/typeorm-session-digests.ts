import { SessionDigests, type SessionSlot } from '@diemcau/runtime';
import type { Millis, SessionId } from '@diemcau/session';
import type { Database } from '../database/database.js';
import { slots, slotsOf } from './session-slots.js';

/** Sessions as their digests in the database tell of them. */
export class TypeormSessionDigests extends SessionDigests {
  constructor(private readonly database: Database) {
    super();
  }

  overlapping(from: Millis, to: Millis): Promise<readonly SessionSlot[]> {
    return slotsOf(
      slots(this.database.reads)
        .where('d.endsAt > :from AND d.startsAt < :to', { from, to })
        .andWhere("d.status NOT IN ('cancelled', 'postponed')")
        .orderBy('d.startsAt')
        .addOrderBy('d.sessionId'),
    );
  }

  async one(sessionId: SessionId): Promise<SessionSlot | null> {
    const [slot] = await slotsOf(slots(this.database.reads).where('d.sessionId = :sessionId', { sessionId }));
    return slot ?? null;
  }

  ofConference(conferenceId: string): Promise<readonly SessionSlot[]> {
    return slotsOf(
      slots(this.database.reads)
        .where('d.conferenceId = :conferenceId', { conferenceId })
        .orderBy('d.startsAt')
        .addOrderBy('d.sessionId'),
    );
  }
}
