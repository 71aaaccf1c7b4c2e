import { AccessChanges, Clock, type SessionAccess, SessionTickets } from '@diemcau/runtime';
import type { SessionId } from '@diemcau/session';
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';

/** A second net under the published changes: no right is believed for longer without a look into the records. */
const BELIEVED_MS = 30_000;

/** Whoever came in; a guest. */
interface Holder {
  readonly access: Pick<SessionAccess, 'principal'>;
  readonly visitor: { readonly sessionId: SessionId };
}

/** Goes on with every change of access. */
export type RightsMark = number;

interface Known {
  readonly access: SessionAccess;
  readonly mark: RightsMark;
  readonly askedAt: number;
}

/**
 * What guests may do, remembered while nothing changes. Any published change, whomever it concerns, makes every right be read anew, and
 * one that was being read meanwhile is not remembered: so a right ends with the change, and nobody has to tell whose it was.
 */
@Injectable()
export class GuestRights implements OnModuleInit, OnModuleDestroy {
  private readonly known = new WeakMap<Holder, Known>();
  private changed: RightsMark = 0;
  private unsubscribe: () => void = () => undefined;

  constructor(
    private readonly changes: AccessChanges,
    private readonly tickets: SessionTickets,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.unsubscribe = this.changes.subscribe(() => void (this.changed += 1));
  }

  onModuleDestroy(): void {
    this.unsubscribe();
  }

  /** To be taken before the records are asked. */
  mark(): RightsMark {
    return this.changed;
  }

  /** `access` was read after `mark` was taken. */
  learn(guest: Holder, access: SessionAccess, mark: RightsMark): void {
    this.known.set(guest, { access, mark, askedAt: this.clock.wall() });
  }

  /** What he is now; null when nothing is left of it. */
  async of(guest: Holder): Promise<SessionAccess | null> {
    const known = this.known.get(guest);
    if (known !== undefined && this.holds(known)) return known.access;
    const mark = this.mark();
    const access = await this.tickets.accessOf(guest.access.principal, guest.visitor.sessionId);
    if (access !== null) this.learn(guest, access, mark);
    return access;
  }

  private holds({ access, mark, askedAt }: Known): boolean {
    const now = this.clock.wall();
    return mark === this.changed && Math.abs(now - askedAt) < BELIEVED_MS && access.principal.expiresAt > now;
  }
}
