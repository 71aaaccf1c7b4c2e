import type { PointId } from '@diemcau/session';

/** Who sits behind a media connection: a bridge point (the hall is one), or the silent console of a person at the desk. */
export type MediaSeat =
  { readonly kind: 'point'; readonly pointId: PointId } | { readonly kind: 'console'; readonly actorId: string };

/** No identifier of a point begins like this. */
const CONSOLE = '~';

/** The seat as text; what stands before the lease number in an identity. */
export const seatKey = (seat: MediaSeat): string =>
  seat.kind === 'point' ? seat.pointId : `${CONSOLE}${seat.actorId}`;

/** A participant's identity: the seat and the number of its lease. Listeners find the point before the last dot. */
export const mediaIdentity = (seat: MediaSeat, lease: number): string => `${seatKey(seat)}.${lease}`;

/** An identity read back; null for one that was not made here. */
export const readMediaIdentity = (identity: string): { readonly seat: MediaSeat; readonly lease: number } | null => {
  const [, key, lease] = /^(.+)\.(\d{1,16})$/su.exec(identity) ?? [];
  if (key === undefined || lease === undefined) return null;
  const seat: MediaSeat = key.startsWith(CONSOLE)
    ? { kind: 'console', actorId: key.slice(CONSOLE.length) }
    : { kind: 'point', pointId: key };
  return { seat, lease: Number(lease) };
};
