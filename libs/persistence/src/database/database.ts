import type { EntityManager } from 'typeorm';
import type { WriteQueue } from './write-queue.js';

/** One open database. `reads` sees what is committed and cannot write; everything written passes through `writes`. */
export interface Database {
  readonly writes: WriteQueue;
  readonly reads: EntityManager;
  /** Waits for the writes already asked for; later ones are refused. */
  close(): Promise<void>;
}
