import sqlite3 from 'sqlite3';
import { DatabaseUnusable } from './database-error.js';

/** A process that is just going down may still hold it. */
const PATIENCE_MS = 1_000;

const open = (path: string): Promise<sqlite3.Database> =>
  new Promise((resolve, reject) => {
    const file = new sqlite3.Database(path, (error) => (error ? reject(error) : resolve(file)));
  });

const close = (file: sqlite3.Database): Promise<void> =>
  new Promise((resolve, reject) => {
    file.close((error) => (error ? reject(error) : resolve()));
  });

const exec = (file: sqlite3.Database, sql: string): Promise<void> =>
  new Promise((resolve, reject) => {
    file.exec(sql, (error) => (error ? reject(error) : resolve()));
  });

/**
 * Keeps a second process (and a second opening in this one) away from the database at `path`; the result lets go.
 * It is a lock of the operating system, held by SQLite on an empty file beside it: a process that dies loses it at once,
 * and no stale mark is left to clean up.
 */
export const lockDatabaseFile = async (path: string): Promise<() => Promise<void>> => {
  const file = await open(`${path}.lock`);
  file.configure('busyTimeout', PATIENCE_MS);
  try {
    await exec(file, 'BEGIN EXCLUSIVE');
  } catch (cause) {
    await close(file);
    throw new DatabaseUnusable(
      'in_use',
      `The database file ${path} is already open in another process of this service; stop that one first.`,
      { cause },
    );
  }
  return () => close(file);
};
