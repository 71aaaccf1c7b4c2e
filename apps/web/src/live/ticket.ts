import type { TicketAnswer } from '@diemcau/contract';
import { post } from './http.js';

/** A ticket for one connection of a caller that this browser holds a cookie of. @throws HttpRefusal, TypeError. */
export const ticketFor = async (sessionId: string, as: string): Promise<string> =>
  (await post<TicketAnswer>('/api/live/tickets', { sessionId }, as)).ticket;
