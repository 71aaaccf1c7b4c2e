import type { MediaFrame, MediaReceipt, MediaSeatStatus, MediaServerStatus } from '@diemcau/contract';

/** Where the session's media stands beside its log, as a console was told. */
export interface MediaPicture {
  readonly version: number;
  readonly server: MediaServerStatus;
  /** Seats where the media server does not have what the session wants. */
  readonly differs: number;
  readonly seats: ReadonlyMap<string, MediaSeatStatus>;
  readonly receipts: ReadonlyMap<string, MediaReceipt>;
}

const folded = <Value>(
  known: ReadonlyMap<string, Value>,
  changes: Readonly<Record<string, Value | null>>,
): ReadonlyMap<string, Value> => {
  const entries = Object.entries(changes);
  if (entries.length === 0) return known;
  const all = new Map(known);
  for (const [key, value] of entries) {
    if (value === null) all.delete(key);
    else all.set(key, value);
  }
  return all;
};

/** What is known after a frame. A whole one counts as it is: a service that was started again counts from the beginning. */
export const withMedia = (known: MediaPicture | null, frame: MediaFrame): MediaPicture | null => {
  const { version, whole, server, differs } = frame;
  // Changes mean nothing before the whole is there, which comes first on every line.
  if (!whole && (known === null || version <= known.version)) return known;
  const before = whole ? null : known;
  return {
    version,
    server,
    differs,
    seats: folded(before?.seats ?? new Map<string, MediaSeatStatus>(), frame.seats),
    receipts: folded(before?.receipts ?? new Map<string, MediaReceipt>(), frame.receipts),
  };
};
