import type { Packet } from './packet.js';

/** What the streams need of a connection. */
export interface Line {
  readonly id: string;
  readonly open: boolean;
  /** False while something given to it has not yet left for the kernel. */
  readonly writable: boolean;
  write(packet: Packet): void;
  close(reason: string): void;
}
