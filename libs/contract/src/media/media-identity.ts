import type { PointId } from '@diemcau/session';

/**
 * Who sits behind a media connection: the page of a bridge point (the hall is one), the encoder of a point that sends with a device of its
 * own (WHIP), or the silent console of a person at the desk.
 */
export type MediaSeat =
  | { readonly kind: 'point'; readonly pointId: PointId }
  | { readonly kind: 'encoder'; readonly pointId: PointId }
  | { readonly kind: 'console'; readonly actorId: string };

/** No identifier of a point begins like these. */
const CONSOLE = '~';
const ENCODER = '^';

/** The seat as text; what stands before the lease number in an identity. */
export const seatKey = (seat: MediaSeat): string => {
  if (seat.kind === 'console') return `${CONSOLE}${seat.actorId}`;
  return seat.kind === 'encoder' ? `${ENCODER}${seat.pointId}` : seat.pointId;
};

const seatOf = (key: string): MediaSeat => {
  if (key.startsWith(CONSOLE)) return { kind: 'console', actorId: key.slice(CONSOLE.length) };
  return key.startsWith(ENCODER)
    ? { kind: 'encoder', pointId: key.slice(ENCODER.length) }
    : { kind: 'point', pointId: key };
};

/** A participant's identity in its media room: the seat and the number of its lease. */
export const mediaIdentity = (seat: MediaSeat, lease: number): string => `${seatKey(seat)}.${lease}`;

/** An identity read back; null for one that was not made here. */
export const readMediaIdentity = (identity: string): { readonly seat: MediaSeat; readonly lease: number } | null => {
  const [, key, lease] = /^(.+)\.(\d{1,16})$/su.exec(identity) ?? [];
  return key === undefined || lease === undefined ? null : { seat: seatOf(key), lease: Number(lease) };
};
