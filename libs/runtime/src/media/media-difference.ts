import { type MediaSeat, readMediaIdentity } from '@diemcau/contract';
import type { IssuedSession } from '@diemcau/session';
import type { MediaParticipant, MediaPermission } from '../ports/media-rooms.js';
import { mediaPermission, samePermission, takesAway } from './media-permission.js';

/** The permission that a participant is to have; null for none at all: it is to be removed. */
export interface PermissionChange {
  readonly identity: string;
  readonly seat: MediaSeat | null;
  readonly permission: MediaPermission | null;
}

/** What makes a room agree with its session, in the order in which it is to be done. */
export interface MediaDifference {
  /** Nobody wants them there: unknown, removed from the plan, or with a lease that is not good any more. */
  readonly remove: readonly PermissionChange[];
  readonly revoke: readonly PermissionChange[];
  readonly grant: readonly PermissionChange[];
  /** Right permission, and yet a publication that it does not allow. */
  readonly stray: readonly string[];
}

/** Where the room and the session disagree. `isGood` tells whether somebody may be there with this lease. */
export const mediaDifference = (
  state: IssuedSession,
  participants: Iterable<MediaParticipant>,
  isGood: (seat: MediaSeat, lease: number) => boolean,
): MediaDifference => {
  const remove: PermissionChange[] = [];
  const revoke: PermissionChange[] = [];
  const grant: PermissionChange[] = [];
  const stray: string[] = [];
  for (const { identity, permission: now, publishing } of participants) {
    const who = readMediaIdentity(identity);
    const wanted = who !== null && isGood(who.seat, who.lease) ? mediaPermission(state, who.seat) : null;
    if (who === null || wanted === null) remove.push({ identity, seat: who?.seat ?? null, permission: null });
    else if (now === null || !samePermission(now, wanted)) {
      (takesAway(now, wanted) ? revoke : grant).push({ identity, seat: who.seat, permission: wanted });
    } else if (publishing.some((source) => !wanted.sources.includes(source))) stray.push(identity);
  }
  return { remove, revoke, grant, stray };
};
