import type { Line } from './line.js';
import type { Packet } from './packet.js';

/** More waiting than this, or waiting for longer, and the line is behind: it gets nothing until it has drained. */
const BEHIND_BYTES = 64 * 1024;
const BEHIND_MS = 5_000;
/** What was given within this time may be a burst that a healthy line takes in its next turn. */
const BURST_MS = 100;
/** More than this and the line is closed: what waits is the service's memory. */
const CLOSE_BYTES = 1024 * 1024;

/** A connection that watches what it has not yet passed on, so that a stalled client costs neither memory nor anybody's time. */
export class WatchedLine {
  private waitingBytes = 0;
  private waitingSince = 0;
  private lagging = false;

  constructor(private readonly line: Line) {}

  get id(): string {
    return this.line.id;
  }

  /** Whether messages were skipped since the line last drained. */
  get behind(): boolean {
    return this.lagging;
  }

  /** Sends, or skips the message when the line is behind. A snapshot goes out whatever its size: it is what mends a gap. */
  send(packet: Packet, now: number, mending = false): void {
    if (!this.line.open) return;
    if (this.line.writable || this.waitingBytes === 0) {
      this.waitingBytes = 0;
      this.waitingSince = now;
    } else if (this.isBehind(now)) {
      this.lagging = true;
      return;
    }
    this.line.write(packet);
    if (!mending) this.waitingBytes += packet.text.length;
    if (this.waitingBytes > CLOSE_BYTES && !this.line.writable && now - this.waitingSince > BURST_MS) {
      this.line.close('too far behind');
    }
  }

  /** True once, when a line that was behind has drained: the client must then be told to fetch again. */
  recovered(): boolean {
    if (!this.lagging || !this.line.open || !this.line.writable) return false;
    this.lagging = false;
    this.waitingBytes = 0;
    return true;
  }

  close(reason: string): void {
    this.line.close(reason);
  }

  private isBehind(now: number): boolean {
    const waited = now - this.waitingSince;
    return this.lagging || waited > BEHIND_MS || (waited > BURST_MS && this.waitingBytes > BEHIND_BYTES);
  }
}
