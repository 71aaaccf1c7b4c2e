import type { MeAnswer } from '@diemcau/contract';
import { post } from './http.js';
import { LiveClient } from './live-client.js';
import type { PrintedLink } from './printed-link.js';
import { ticketFor } from './ticket.js';

/** A page that is in. */
export interface Entered {
  readonly client: LiveClient;
  /** Null for a board. */
  readonly pointId: string | null;
}

/** Exchanges a printed link for this browser's cookie, and begins to follow its session. @throws HttpRefusal, TypeError. */
export const enterByLink = async ({ linkId, token }: PrintedLink): Promise<Entered> => {
  const { link, as } = await post<MeAnswer>('/api/access/links/open', { linkId, token });
  const sessionId = link?.sessionId ?? '';
  const client = new LiveClient({ sessionId, as, ticket: () => ticketFor(sessionId, as) });
  client.start();
  return { client, pointId: link?.pointId ?? null };
};
