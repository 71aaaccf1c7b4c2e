import { fetchTicket, type HttpClient, LiveClient } from '@diemcau/testing';

/** A page of this browser on the live session; it fetches a ticket for each connection. */
export const goLive = (http: HttpClient, sessionId: string): Promise<LiveClient> =>
  new LiveClient({ url: http.origin, sessionId, ticket: () => fetchTicket(http, sessionId) }).connect();
