import { resolve } from 'node:path';
import type { DataSource } from 'typeorm';
import type { Database } from './database.js';
import { DatabaseUnusable } from './database-error.js';
import { lockDatabaseFile } from './file-lock.js';
import { prepareFolder } from './local-disk.js';
import { checkDatabase } from './sqlite-checks.js';
import { openReadSource, openWriteSource } from './sqlite-sources.js';
import { SqliteWriteQueue } from './sqlite-write-queue.js';

export interface DatabaseOptions {
  /** The SQLite file; made with its folder when it is not there. */
  readonly path: string;
}

const connect = async (path: string): Promise<DataSource> => {
  try {
    return await openWriteSource(path);
  } catch (cause) {
    throw new DatabaseUnusable('not_a_database', `${path} cannot be opened as a database: ${String(cause)}`, { cause });
  }
};

const openSources = async (path: string): Promise<{ readonly write: DataSource; readonly read: DataSource }> => {
  const write = await connect(path);
  try {
    await checkDatabase(write, path);
    await write.runMigrations({ transaction: 'each' });
    return { write, read: await openReadSource(path) };
  } catch (error) {
    await write.destroy();
    throw error;
  }
};

/**
 * Opens and migrates the database.
 * @throws DatabaseUnusable when another process has it open, or it is damaged, foreign, newer, or on a network disk.
 */
export const openDatabase = async (options: DatabaseOptions): Promise<Database> => {
  const path = resolve(options.path);
  await prepareFolder(path);
  const unlock = await lockDatabaseFile(path);
  try {
    const { write, read } = await openSources(path);
    const writes = new SqliteWriteQueue(write);
    return {
      writes,
      reads: read.manager,
      close: async () => {
        await writes.close();
        await read.destroy();
        await write.destroy();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
};
