import { heardPoints } from '@diemcau/session';
import { readMediaIdentity, seatKey } from './media-identity.js';

/**
 * The second lock on every microphone, the same for pages and test clients: of the participants in the media room, those whose sound a
 * listener plays. They belong to the points that may be heard by the listener's own view of the session, and of several devices in one
 * seat only the newest counts. All others stay silent, whatever the media server lets through.
 */
export const playedIdentities = (
  state: Parameters<typeof heardPoints>[0],
  identities: Iterable<string>,
): ReadonlySet<string> => {
  const heard = heardPoints(state);
  const newest = new Map<string, { readonly identity: string; readonly lease: number }>();
  for (const identity of identities) {
    const who = readMediaIdentity(identity);
    if (who === null || who.seat.kind === 'console' || !heard.has(who.seat.pointId)) continue;
    const key = seatKey(who.seat);
    const other = newest.get(key);
    if (other === undefined || other.lease < who.lease) newest.set(key, { identity, lease: who.lease });
  }
  return new Set([...newest.values()].map(({ identity }) => identity));
};
