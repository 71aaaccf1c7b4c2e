import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { openWriteSource } from '../database/sqlite-sources.js';

describe('the migrations', () => {
  let folder: string;
  let source: DataSource;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'diemcau-migrations-'));
    source = await openWriteSource(join(folder, 'empty.sqlite'));
  });

  afterEach(async () => {
    await source.destroy();
    await rm(folder, { recursive: true });
  });

  it('build exactly the tables that the rows describe', async () => {
    await source.runMigrations();

    const missing = await source.driver.createSchemaBuilder().log();

    expect(missing.upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('can all be taken back', async () => {
    await source.runMigrations();

    for (let left = source.migrations.length; left > 0; left -= 1) await source.undoLastMigration();

    const tables = await source.query<readonly { readonly name: string }[]>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    );
    expect(tables.map(({ name }) => name)).toEqual(['migrations']);
  });
});
