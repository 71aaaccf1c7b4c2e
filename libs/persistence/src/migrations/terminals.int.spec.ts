import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { openWriteSource } from '../database/sqlite-sources.js';
import { TerminalsAndSets1764000300100 } from './1764000300100-terminals-and-sets.js';

const POINT = `INSERT INTO "bridge_point"
  ("id", "version", "name", "role", "mode", "terminal", "auto_microphone", "sort_order", "search_key")
  VALUES (?, 1, ?, 'member', 'webrtc', ?, 1, 0, '')`;

describe('terminals that were text', () => {
  let folder: string;
  let source: DataSource;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'diemcau-terminals-'));
    source = await openWriteSource(join(folder, 'old.sqlite'));
    await source.runMigrations();
    while (
      await source
        .query(`SELECT 1 FROM "migrations" WHERE "name" = ?`, [TerminalsAndSets1764000300100.name])
        .then((rows: unknown[]) => rows.length > 0)
    ) {
      await source.undoLastMigration();
    }
    await source.query(POINT, ['a', 'ĐIỂM CẦU A', 'Bộ đầu cuối Poly']);
    await source.query(POINT, ['b', 'ĐIỂM CẦU B', null]);
  });

  afterEach(async () => {
    await source.destroy();
    await rm(folder, { recursive: true });
  });

  const migrate = async (way: 'up' | 'down'): Promise<void> => {
    const runner = source.createQueryRunner();
    await new TerminalsAndSets1764000300100()[way](runner);
    await runner.release();
  };

  it('become the terminals of their rooms, by name', async () => {
    await migrate('up');
    expect(
      await source.query(`SELECT "id", "terminal_kind", "terminal_name" FROM "bridge_point" ORDER BY "id"`),
    ).toEqual([
      { id: 'a', terminal_kind: 'room_terminal', terminal_name: 'Bộ đầu cuối Poly' },
      { id: 'b', terminal_kind: null, terminal_name: null },
    ]);
  });

  it('are the same text when that is taken back', async () => {
    await migrate('up');
    await migrate('down');
    expect(await source.query(`SELECT "id", "terminal" FROM "bridge_point" ORDER BY "id"`)).toEqual([
      { id: 'a', terminal: 'Bộ đầu cuối Poly' },
      { id: 'b', terminal: null },
    ]);
  });
});
