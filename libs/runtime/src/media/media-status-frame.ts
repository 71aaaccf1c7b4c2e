import type { MediaFrame, MediaReceipt, MediaSeatStatus, MediaServerStatus } from '@diemcau/contract';
import type { MediaStatusSession } from './media-status-session.js';

/** Whoever only watches and may only watch is nothing to tell, and there are thousands of them. */
const isTold = ({ wanted, withheld, differingSince, lastError }: MediaSeatStatus): boolean =>
  differingSince !== null ||
  lastError !== null ||
  (wanted?.sources.some((source) => !withheld.includes(source)) ?? false);

type Told = Omit<MediaFrame, 'whole' | 'version'>;

const toldOf = (server: MediaServerStatus, session: MediaStatusSession | undefined): Told => ({
  server,
  differs: session?.differs ?? 0,
  seats: Object.fromEntries([...(session?.seats ?? [])].filter(([, seat]) => isTold(seat))),
  receipts: Object.fromEntries(session?.receipts ?? []),
});

type Part = MediaSeatStatus | MediaReceipt;

/** What is new or other than before, and null for what is gone. */
const changesOf = <Value extends Part>(
  before: Readonly<Record<string, Value | null>>,
  after: Readonly<Record<string, Value | null>>,
): Readonly<Record<string, Value | null>> => {
  const changed = Object.entries(after).filter(
    ([key, value]) => JSON.stringify(Object.hasOwn(before, key) ? before[key] : null) !== JSON.stringify(value),
  );
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  return Object.fromEntries([...changed, ...gone.map((key) => [key, null] as const)]);
};

const isEmpty = (record: object): boolean => Object.keys(record).length === 0;

/** What the desk of one session has been told of its media, and what it has to be told next. */
export class MediaStatusFrames {
  private version = 0;
  private told: Told | null = null;

  /** For one who comes: all that the others were told, and no more, so that what follows fits for everybody. */
  whole(server: MediaServerStatus, session: MediaStatusSession | undefined): MediaFrame {
    this.told ??= toldOf(server, session);
    return { ...this.told, whole: true, version: this.version };
  }

  /** Null when nothing has changed. */
  changes(server: MediaServerStatus, session: MediaStatusSession | undefined): MediaFrame | null {
    const before = this.told ?? { server, differs: 0, seats: {}, receipts: {} };
    const after = toldOf(server, session);
    const seats = changesOf(before.seats, after.seats);
    const receipts = changesOf(before.receipts, after.receipts);
    const isSame = JSON.stringify(before.server) === JSON.stringify(server) && before.differs === after.differs;
    if (this.told !== null && isSame && isEmpty(seats) && isEmpty(receipts)) return null;
    this.told = after;
    this.version += 1;
    return { server, differs: after.differs, seats, receipts, whole: false, version: this.version };
  }
}
