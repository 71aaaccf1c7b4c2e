import type { SessionId } from '@diemcau/session';
import type { Principal, SessionAccess } from './access-principal.js';

/** The way into the live door: what a ticket is worth, and what its holder still is later. */
export abstract class SessionTickets {
  /** Single use: the second call with the same ticket answers null, as does a ticket of another session or an old one. */
  abstract redeem(ticket: string, sessionId: SessionId): Promise<SessionAccess | null>;
  /** Asks anew, from the records of now; null when nothing is left of it. */
  abstract accessOf(principal: Principal, sessionId: SessionId): Promise<SessionAccess | null>;
}
