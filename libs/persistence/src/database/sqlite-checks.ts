import type { DataSource } from 'typeorm';
import { DatabaseUnusable } from './database-error.js';

/** Written into the header of our files ("DCau"), so that another program's database is never migrated by mistake. */
const APPLICATION_ID = 0x44436175;

const pragma = async (source: DataSource, name: string): Promise<unknown> => {
  const [row] = await source.query<readonly Record<string, unknown>[]>(`PRAGMA ${name}`);
  return row === undefined ? undefined : Object.values(row)[0];
};

const assertOurs = async (source: DataSource, path: string): Promise<void> => {
  const id = await pragma(source, 'application_id');
  if (id === APPLICATION_ID) return;
  const tables = await source.query<readonly unknown[]>(
    "SELECT 1 FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' LIMIT 1",
  );
  if (id !== 0 || tables.length > 0) {
    throw new DatabaseUnusable('foreign_file', `${path} is a database of another program; name another file.`);
  }
  await source.query(`PRAGMA application_id = ${APPLICATION_ID}`);
};

const assertSound = async (source: DataSource, path: string): Promise<void> => {
  const verdict = await pragma(source, 'quick_check(1)');
  if (verdict === 'ok') return;
  throw new DatabaseUnusable('damaged', `${path} is damaged (${String(verdict)}); restore the last backup.`);
};

const assertNotNewer = async (source: DataSource, path: string): Promise<void> => {
  const known = new Set(source.migrations.map((migration) => migration.name));
  const applied = await source
    .query<readonly { readonly name: string }[]>('SELECT name FROM migrations')
    .catch(() => [] as readonly { readonly name: string }[]);
  const unknown = applied.find(({ name }) => !known.has(name));
  if (unknown === undefined) return;
  throw new DatabaseUnusable('newer', `${path} was used by a newer version (${unknown.name}); start that version.`);
};

const assertSettings = async (source: DataSource, path: string): Promise<void> => {
  const wanted = [
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['foreign_keys', 1],
  ] as const;
  for (const [name, value] of wanted) {
    const actual = await pragma(source, name);
    if (actual === value) continue;
    throw new DatabaseUnusable('settings', `${path}: ${name} is ${String(actual)} and must be ${value}.`);
  }
};

/** Refuses a file that would lose data or be spoilt; run before the migrations. */
export const checkDatabase = async (source: DataSource, path: string): Promise<void> => {
  await assertOurs(source, path);
  await assertSound(source, path);
  await assertNotNewer(source, path);
  await assertSettings(source, path);
};
