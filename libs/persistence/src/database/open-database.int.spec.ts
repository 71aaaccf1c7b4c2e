import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite3 from 'sqlite3';
import { SessionLogRow } from '../event-log/session-log.row.js';
import { openDatabase } from './open-database.js';

// A shared disk may take its time over hundreds of syncs; nothing here waits for a clock.
jest.setTimeout(60_000);

const run = (path: string, sql: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const file = new sqlite3.Database(path);
    file.exec(sql, (failed) => file.close(() => (failed ? reject(failed) : resolve())));
  });

/** What another process of the service does: it takes the lock and lives on. */
const holder = (path: string): string => `
  const sqlite3 = require(${JSON.stringify(createRequire(import.meta.url).resolve('sqlite3'))});
  const file = new sqlite3.Database(${JSON.stringify(`${path}.lock`)});
  file.exec('BEGIN EXCLUSIVE', () => { console.log('held'); setInterval(() => {}, 1000); });`;

describe('opening the database', () => {
  let folder: string;
  let path: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'diemcau-open-'));
    path = join(folder, 'data', 'diemcau.sqlite');
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('makes the folder, and keeps what was written for the next start', async () => {
    const first = await openDatabase({ path });
    await first.writes.run((manager) => manager.insert(SessionLogRow, { id: 's', epoch: 'e', seq: 7 }));
    await first.close();

    const second = await openDatabase({ path });
    expect(await second.reads.find(SessionLogRow)).toEqual([{ id: 's', epoch: 'e', seq: 7 }]);
    await second.close();
  });

  it('writes ahead, syncs fully and minds foreign keys', async () => {
    const database = await openDatabase({ path });
    const [journal, synchronous, keys] = await database.writes.run(async (manager) => [
      await manager.query<unknown>('PRAGMA journal_mode'),
      await manager.query<unknown>('PRAGMA synchronous'),
      await manager.query<unknown>('PRAGMA foreign_keys'),
    ]);
    await database.close();

    expect([journal, synchronous, keys]).toEqual([
      [{ journal_mode: 'wal' }],
      [{ synchronous: 2 }],
      [{ foreign_keys: 1 }],
    ]);
  });

  it('takes the write lock before the work begins', async () => {
    const database = await openDatabase({ path });
    const stranger = await database.writes.run(() => run(path, 'CREATE TABLE stray (id)').catch(String));
    await database.close();

    expect(stranger).toContain('SQLITE_BUSY');
  });

  it('refuses a file that is open already, and names it', async () => {
    const first = await openDatabase({ path });
    await expect(openDatabase({ path })).rejects.toMatchObject({
      reason: 'in_use',
      message: expect.stringContaining(path),
    });
    await first.close();

    await (await openDatabase({ path })).close();
  });

  it('is kept out by another process, and let in the moment that one is killed', async () => {
    await (await openDatabase({ path })).close();
    const other = spawn(process.execPath, ['-e', holder(path)], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(other.stdout, 'data');
    await expect(openDatabase({ path })).rejects.toMatchObject({ reason: 'in_use' });

    other.kill('SIGKILL');
    await once(other, 'exit');
    await (await openDatabase({ path })).close();
  });

  it('refuses what is no database', async () => {
    const text = join(folder, 'notes.txt');
    await writeFile(text, 'not a database, only a long enough line of text '.repeat(50));

    await expect(openDatabase({ path: text })).rejects.toMatchObject({ reason: 'not_a_database' });
  });

  it('refuses the database of another program and leaves it alone', async () => {
    const foreign = join(folder, 'foreign.sqlite');
    await run(foreign, 'CREATE TABLE invoices (id)');

    await expect(openDatabase({ path: foreign })).rejects.toMatchObject({ reason: 'foreign_file' });
    await expect(run(foreign, 'SELECT * FROM migrations')).rejects.toThrow('no such table');
  });

  it('refuses a damaged file', async () => {
    const sound = await openDatabase({ path });
    // Enough of them that the end of the file holds rows, and not the description of the tables.
    const rows = Array.from({ length: 200 }, (_, i) => ({ id: `s${i}`, epoch: 'e'.repeat(100), seq: 0 }));
    await sound.writes.run((manager) => manager.insert(SessionLogRow, rows));
    await sound.close();
    const file = await open(path, 'r+');
    const { size } = await file.stat();
    await file.write(Buffer.alloc(4_096, 0x5a), 0, 4_096, size - 4_096);
    await file.close();

    await expect(openDatabase({ path })).rejects.toMatchObject({ reason: 'damaged' });
  });

  it('refuses a file that a newer version has used', async () => {
    await (await openDatabase({ path })).close();
    await run(path, "INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'FromTheFuture9999999999999')");

    await expect(openDatabase({ path })).rejects.toMatchObject({
      reason: 'newer',
      message: expect.stringContaining('FromTheFuture'),
    });
  });
});
