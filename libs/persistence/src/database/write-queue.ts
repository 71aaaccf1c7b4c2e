import type { EntityManager } from 'typeorm';

/**
 * The only way to write. Each `work` runs alone, in a transaction of its own, in the order of the calls; it is durable when
 * the promise resolves and left no trace when it rejects. `manager` is dead after that, and a `run` inside `work` is refused.
 */
export abstract class WriteQueue {
  abstract run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
}
