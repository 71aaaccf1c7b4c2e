import { type MediaSeat, readMediaIdentity } from '@diemcau/contract';
import type { IssuedSession } from '@diemcau/session';
import type { MediaParticipant, MediaPermission, MediaSource } from '../ports/media-rooms.js';
import { fulfils, keptVisible, mediaPermission, takesAway, withheldSources } from './media-permission.js';

/** The permission that a participant is to have; null for none at all: it is to be removed. */
export interface PermissionChange {
  readonly identity: string;
  readonly seat: MediaSeat | null;
  readonly permission: MediaPermission | null;
}

/** Publications of an encoder that the server is to mute or to open. */
export interface MuteChange {
  readonly identity: string;
  readonly seat: MediaSeat;
  readonly sources: readonly MediaSource[];
  readonly muted: boolean;
}

/** What makes a room agree with its session, in the order in which it is to be done. */
export interface MediaDifference {
  /** Nobody wants them there: unknown, removed from the plan, or with a lease that is not good any more. */
  readonly remove: readonly PermissionChange[];
  readonly revoke: readonly PermissionChange[];
  readonly grant: readonly PermissionChange[];
  readonly mute: readonly MuteChange[];
  readonly open: readonly MuteChange[];
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
  const mutes: MuteChange[] = [];
  const stray: string[] = [];
  for (const participant of participants) {
    const { identity, permission: now } = participant;
    const who = readMediaIdentity(identity);
    const wanted = who !== null && isGood(who.seat, who.lease) ? mediaPermission(state, who.seat) : null;
    if (who === null || wanted === null) {
      remove.push({ identity, seat: who?.seat ?? null, permission: null });
      continue;
    }
    const { seat } = who;
    if (now === null || !fulfils(now, wanted)) {
      (takesAway(now, wanted) ? revoke : grant).push({ identity, seat, permission: keptVisible(now, wanted) });
    } else if (isStray(participant, wanted)) stray.push(identity);
    mutes.push(...muteChanges(state, seat, participant));
  }
  const [mute, open] = [mutes.filter(({ muted }) => muted), mutes.filter(({ muted }) => !muted)];
  return { remove, revoke, grant, mute, open, stray };
};

const isStray = ({ publishing }: MediaParticipant, { sources }: MediaPermission): boolean =>
  publishing.some((source) => !sources.includes(source));

/** What of an encoder sounds and may not, and what may and is muted. An encoder has no mute of its own: each one is ours. */
const muteChanges = (
  state: IssuedSession,
  seat: MediaSeat,
  { identity, publishing, muted = [] }: MediaParticipant,
): readonly MuteChange[] => {
  if (seat.kind !== 'encoder') return [];
  const not = withheldSources(state, seat);
  const withheld = not.filter((source) => publishing.includes(source) && !muted.includes(source));
  const given = publishing.filter((source) => !not.includes(source) && muted.includes(source));
  const changes = [
    { identity, seat, sources: withheld, muted: true },
    { identity, seat, sources: given, muted: false },
  ];
  return changes.filter(({ sources }) => sources.length > 0);
};
