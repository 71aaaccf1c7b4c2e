import type { MeAnswer, TicketAnswer } from '@diemcau/contract';
import { post } from './http.js';
import { LiveClient } from './live-client.js';
import type { PrintedLink } from './printed-link.js';

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
  const ticket = async (): Promise<string> => (await post<TicketAnswer>('/api/live/tickets', { sessionId }, as)).ticket;
  const client = new LiveClient({ sessionId, ticket });
  client.start();
  return { client, pointId: link?.pointId ?? null };
};
