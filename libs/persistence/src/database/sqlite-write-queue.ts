import { AsyncLocalStorage } from 'node:async_hooks';
import { type DataSource, EntityManager, type QueryRunner } from 'typeorm';
import { WriteQueue } from './write-queue.js';

/** TypeORM opens deferred transactions only; an immediate one takes the lock before the first read, so it cannot fail halfway. */
const immediately = (runner: QueryRunner): QueryRunner => {
  const query = runner.query.bind(runner) as (sql: string, ...rest: unknown[]) => Promise<unknown>;
  runner.query = (sql: string, ...rest: unknown[]) => {
    if (sql === 'BEGIN TRANSACTION') return query('BEGIN IMMEDIATE TRANSACTION');
    if (!runner.isTransactionActive) return Promise.reject(new Error(`statement outside a transaction: ${sql}`));
    return query(sql, ...rest);
  };
  return runner;
};

/**
 * SQLite has one connection per data source, and TypeORM mixes up whatever runs on it at the same time: a row acknowledged
 * while a neighbour's transaction is open is lost when that one rolls back. Hence strictly one after another.
 */
export class SqliteWriteQueue extends WriteQueue {
  private readonly inside = new AsyncLocalStorage<true>();
  private readonly runner: QueryRunner;
  private tail: Promise<unknown> = Promise.resolve();
  private closed = false;

  constructor(private readonly source: DataSource) {
    super();
    this.runner = immediately(source.createQueryRunner());
  }

  run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (this.closed) return Promise.reject(new Error('the database is closed'));
    // It would wait for itself for ever.
    if (this.inside.getStore())
      return Promise.reject(new Error('a write inside a write: use the manager you were given'));
    const result = this.tail.then(() => this.inside.run(true, () => this.transact(work)));
    this.tail = result.catch(() => undefined);
    return result;
  }

  /** Resolves when everything asked for has ended. */
  async close(): Promise<void> {
    this.closed = true;
    await this.tail;
  }

  private async transact<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    // Revoked at the end: a statement somebody forgot to await must fail, not slip into the next transaction.
    const { proxy, revoke } = Proxy.revocable(new EntityManager(this.source, this.runner), {});
    try {
      await this.runner.startTransaction();
      try {
        const result = await work(proxy);
        await this.runner.commitTransaction();
        return result;
      } catch (error) {
        await this.rollBack();
        throw error;
      }
    } finally {
      revoke();
    }
  }

  /** The cause is what the caller must see. SQLite itself rolls back on a full disk, and then there is nothing left to undo. */
  private async rollBack(): Promise<void> {
    try {
      while (this.runner.isTransactionActive) await this.runner.rollbackTransaction();
    } catch {
      Object.assign(this.runner, { isTransactionActive: false, transactionDepth: 0 });
    }
  }
}
