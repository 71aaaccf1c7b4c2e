import type { MeAnswer, TicketAnswer } from '@diemcau/contract';
import { post } from '../../live/http.js';
import { LiveClient } from '../../live/live-client.js';
import type { PrintedLink } from './link.js';

/** A point's page that is in. */
export interface PointSession {
  readonly client: LiveClient;
  readonly pointId: string;
}

/** Exchanges the link for this browser's cookie, and begins to follow the session. @throws HttpRefusal, TypeError. */
export const enterPoint = async ({ linkId, token }: PrintedLink): Promise<PointSession> => {
  const { link, as } = await post<MeAnswer>('/api/access/links/open', { linkId, token });
  const sessionId = link?.sessionId ?? '';
  const ticket = async (): Promise<string> => (await post<TicketAnswer>('/api/live/tickets', { sessionId }, as)).ticket;
  const client = new LiveClient({ sessionId, ticket });
  client.start();
  return { client, pointId: link?.pointId ?? '' };
};
