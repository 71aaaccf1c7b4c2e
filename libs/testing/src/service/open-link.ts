import type { LinkAnswer, TicketAnswer } from '@diemcau/contract';
import { HttpClient } from './http-client.js';

const TRIES = 3;

/** Opens a printed link in a browser of its own, as an operator does who presses the button. */
export const openLink = async (origin: string, { id, url }: LinkAnswer): Promise<HttpClient> => {
  const token = url?.split('#')[1]?.split('.')[1] ?? '';
  const browser = new HttpClient(origin);
  await browser.post('/api/access/links/open', { linkId: id, token });
  return browser;
};

/**
 * Fetches a ticket for the live door. A connection kept from before the service went away fails at once; browsers then
 * try again, so this does.
 */
export const fetchTicket = async (browser: HttpClient, sessionId: string): Promise<string> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { ticket } = await browser.post<TicketAnswer>('/api/live/tickets', { sessionId });
      return ticket;
    } catch (error) {
      if (!(error instanceof TypeError) || attempt === TRIES) throw error;
    }
  }
};
