import type { LinkLook, MeAnswer } from '@diemcau/contract';
import { get, post } from '../../live/http.js';
import { LiveClient } from '../../live/live-client.js';
import type { PrintedLink } from '../../live/printed-link.js';
import { ticketFor } from '../../live/ticket.js';
import type { SeatKind } from '../../media/media-ticket.js';

/** Of the callers this browser holds cookies of: the one who signed in. */
const ACCOUNT = 'account';

/** A room's screen that is in. */
export interface Room {
  readonly client: LiveClient;
  readonly seat: SeatKind;
  /** Of the printed link; null for an account. */
  readonly pointId: string | null;
}

/** The sitting that `/phong/<sessionId>` names; null for a point's screen, whose link names it. */
export const hallSession = (path: string): string | null => /^\/phong\/([\w-]+)\/?$/u.exec(path)?.[1] ?? null;

const follow = (sessionId: string, as: string): LiveClient => {
  const client = new LiveClient({ sessionId, as, ticket: () => ticketFor(sessionId, as) });
  client.start();
  return client;
};

const roomOf = ({ link, as }: MeAnswer): Room | null =>
  typeof link?.pointId === 'string'
    ? { client: follow(link.sessionId, as), seat: 'point', pointId: link.pointId }
    : null;

/** What the link leads to; it opens nothing. @throws HttpRefusal, TypeError, as all of these. */
export const lookAt = (link: PrintedLink): Promise<LinkLook> => post<LinkLook>('/api/access/links/look', { ...link });

/** Null for a link that is no point's. */
export const enterByLink = async (link: PrintedLink): Promise<Room | null> =>
  roomOf(await post<MeAnswer>('/api/access/links/open', { ...link }));

/** The point that this browser is in already. */
export const enterAgain = async (link: PrintedLink): Promise<Room | null> =>
  roomOf(await get<MeAnswer>('/api/access/me', link.linkId));

/** Somebody with an account. Whether they have the hall's seat or only watch is the service's to say. */
export const enterHall = async (sessionId: string): Promise<Room> => {
  const { as } = await get<MeAnswer>('/api/access/me', ACCOUNT);
  return { client: follow(sessionId, as), seat: 'hall', pointId: null };
};
