import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '@diemcau/persistence';

export interface TemporaryDatabase {
  readonly path: string;
  /** The database as it is open now. */
  readonly current: Database;
  /** Closes and opens the same file again, as a restart does. */
  reopen(): Promise<Database>;
  remove(): Promise<void>;
}

/** A migrated database in a folder of its own; remove it after the suite. */
export const temporaryDatabase = async (): Promise<TemporaryDatabase> => {
  const folder = await mkdtemp(join(tmpdir(), 'diemcau-'));
  const path = join(folder, 'test.sqlite');
  let current = await openDatabase({ path });
  return {
    path,
    get current() {
      return current;
    },
    reopen: async () => {
      await current.close();
      current = await openDatabase({ path });
      return current;
    },
    remove: async () => {
      await current.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
