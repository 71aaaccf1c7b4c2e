import { Clock, Ids, type Principal, type SessionAccess, SessionTickets } from '@diemcau/runtime';
import type { SessionId } from '@diemcau/session';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../access.service.js';

const LIFE_MS = 60_000;

interface Ticket {
  readonly principal: Principal;
  readonly sessionId: SessionId;
  readonly expiresAt: number;
}

/** Tickets for the live door: in memory, for a minute, for one use. */
@Injectable()
export class Tickets extends SessionTickets {
  private readonly tickets = new Map<string, Ticket>();

  constructor(
    private readonly access: AccessService,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** Whether somebody whom this very request has identified may come in. */
  async admits(principal: Principal, sessionId: SessionId): Promise<boolean> {
    return (await this.access.actorFor(principal, { sessionId })) !== null;
  }

  issue(principal: Principal, sessionId: SessionId): { readonly ticket: string; readonly expiresAt: number } {
    this.dropOld();
    const ticket = this.ids.secret(192);
    const expiresAt = this.clock.wall() + LIFE_MS;
    this.tickets.set(ticket, { principal, sessionId, expiresAt });
    return { ticket, expiresAt };
  }

  async redeem(ticket: string, sessionId: SessionId): Promise<SessionAccess | null> {
    const known = this.tickets.get(ticket);
    this.tickets.delete(ticket);
    if (known === undefined || known.sessionId !== sessionId || known.expiresAt <= this.clock.wall()) return null;
    return this.accessOf(known.principal, sessionId);
  }

  accessOf(principal: Principal, sessionId: SessionId): Promise<SessionAccess | null> {
    return this.access.accessOf(principal, sessionId);
  }

  /** They all live equally long, so the oldest stand first. */
  private dropOld(): void {
    const now = this.clock.wall();
    for (const [ticket, { expiresAt }] of this.tickets) {
      if (expiresAt > now) return;
      this.tickets.delete(ticket);
    }
  }
}
