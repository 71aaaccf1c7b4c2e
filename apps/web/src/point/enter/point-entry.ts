import type { LinkLook, MeAnswer, OtherDevices } from '@diemcau/contract';
import { get, post } from '../../live/http.js';
import { LiveClient } from '../../live/live-client.js';
import type { PrintedLink } from '../../live/printed-link.js';
import { ticketFor } from '../../live/ticket.js';
import type { Outbox } from '../outbox/outbox.js';
import { pointOutbox } from '../outbox/point-outbox.js';

/** A point's page that is in. */
export interface PointSession {
  readonly client: LiveClient;
  readonly sessionId: string;
  readonly pointId: string;
  /** As whom this browser acts, of those it holds cookies of; the log names its entries so. */
  readonly self: string;
  readonly outbox: Outbox;
}

/** What a link leads to; it opens nothing. @throws HttpRefusal, TypeError, as all of these. */
export const lookAt = (link: PrintedLink): Promise<LinkLook> => post<LinkLook>('/api/access/links/look', { ...link });

export const openLink = (link: PrintedLink): Promise<MeAnswer> => post<MeAnswer>('/api/access/links/open', { ...link });

export const openCode = (code: string, phoneDigits: string): Promise<MeAnswer> =>
  post<MeAnswer>('/api/access/short-codes/open', { code, phoneDigits });

/** As whom this browser came in before, if that still holds. */
export const cameBefore = (as: string): Promise<MeAnswer> => get<MeAnswer>('/api/access/me', as);

/** Where else the point is open now. */
export const otherDevices = async (as: string): Promise<OtherDevices['devices']> =>
  (await get<OtherDevices>('/api/live/devices', as)).devices;

/** The others are told, and go. */
export const takeOver = (as: string): Promise<unknown> => post('/api/live/devices/take-over', {}, as);

/** Begins to follow the session. */
export const followPoint = ({ link, as }: MeAnswer): PointSession => {
  const [sessionId, pointId] = [link?.sessionId ?? '', link?.pointId ?? ''];
  const client = new LiveClient({ sessionId, as, ticket: () => ticketFor(sessionId, as) });
  client.start();
  return { client, sessionId, pointId, self: as, outbox: pointOutbox(client, sessionId, pointId) };
};
