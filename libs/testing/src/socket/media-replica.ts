import type { MediaFrame, MediaReceipt, MediaSeatStatus, MediaServerStatus } from '@diemcau/contract';

/** What a page of the desk knows of the session's media, folded from what it was told. */
export class MediaReplica {
  server: MediaServerStatus | null = null;
  differs = 0;
  readonly seats = new Map<string, MediaSeatStatus>();
  readonly receipts = new Map<string, MediaReceipt>();
  private version = -1;

  take({ version, whole, server, differs, seats, receipts }: MediaFrame): void {
    if (!whole && version <= this.version) return;
    this.version = version;
    this.server = server;
    this.differs = differs;
    if (whole) {
      this.seats.clear();
      this.receipts.clear();
    }
    fold(this.seats, seats);
    fold(this.receipts, receipts);
  }
}

const fold = <Value>(known: Map<string, Value>, changes: Readonly<Record<string, Value | null>>): void => {
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) known.delete(key);
    else known.set(key, value);
  }
};
