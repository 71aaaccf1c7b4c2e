import { AccessChanges, type AccessChange, Clock, SessionTickets } from '@diemcau/runtime';
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import type { Guest } from './guest.js';

/** How often one whose login should have ended is asked for again: it may have been prolonged elsewhere. */
const ASK_AGAIN_MS = 60_000;

/** Who is connected, by principal, so that a change of permission reaches live lines at once. */
@Injectable()
export class GuestBook implements OnModuleInit, OnModuleDestroy {
  private readonly guests = new Map<string, Set<Guest>>();
  private readonly askedAt = new WeakMap<Guest, number>();
  private unsubscribe: () => void = () => undefined;

  constructor(
    private readonly changes: AccessChanges,
    private readonly tickets: SessionTickets,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
  ) {}

  onModuleInit(): void {
    this.unsubscribe = this.changes.subscribe((change) => this.onChange(change));
  }

  onModuleDestroy(): void {
    this.unsubscribe();
  }

  add(guest: Guest): void {
    const key = guest.access.principalKey;
    this.guests.set(key, (this.guests.get(key) ?? new Set()).add(guest));
  }

  remove(guest: Guest): void {
    const key = guest.access.principalKey;
    const known = this.guests.get(key);
    known?.delete(guest);
    if (known?.size === 0) this.guests.delete(key);
  }

  *all(): Iterable<Guest> {
    for (const known of this.guests.values()) yield* known;
  }

  /** Whoever came with the same account or link. */
  of(principalKey: string): readonly Guest[] {
    return [...(this.guests.get(principalKey) ?? [])];
  }

  /** Another machine of the same point goes on in his place: he is told so, and the line is closed. */
  replace(guest: Guest): void {
    guest.room.channel.tell(guest.visitor, 'notice', { notice: 'taken_over', pointIds: null });
    guest.visitor.line.close('taken over');
  }

  /** His right to be here has ended: he is told so, and the line is closed. */
  revoke(guest: Guest): void {
    guest.room.channel.tell(guest.visitor, 'notice', { notice: 'access_revoked', pointIds: null });
    guest.visitor.line.close('access revoked');
  }

  /** Logins end by time, too. */
  sweep(): void {
    const now = this.clock.wall();
    for (const guest of this.all()) {
      if (guest.access.principal.expiresAt > now || now - (this.askedAt.get(guest) ?? 0) < ASK_AGAIN_MS) continue;
      this.askedAt.set(guest, now);
      this.askAgain(guest);
    }
  }

  private onChange(change: AccessChange): void {
    for (const guest of [...(this.guests.get(change.principalKey) ?? [])]) {
      if (change.loginId !== null && change.loginId !== guest.access.principal.loginId) continue;
      if (change.reason === 'grants') this.askAgain(guest);
      else this.revoke(guest);
    }
  }

  /** Commands see the change anyway; what is to be seen changes only with a new connection. */
  private askAgain(guest: Guest): void {
    const { principal, audience } = guest.access;
    this.tickets.accessOf(principal, guest.visitor.sessionId).then(
      (access) => {
        if (access === null) this.revoke(guest);
        else if (access.audience.kind !== audience.kind) guest.visitor.line.close('sees something else now');
      },
      (error: unknown) => {
        this.logger.error({ err: error, actor: guest.access.actor.id }, 'access could not be asked for');
        guest.visitor.line.close('access unknown');
      },
    );
  }
}
