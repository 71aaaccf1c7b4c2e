import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { openWriteSource } from '../database/sqlite-sources.js';
import { Edits1764000300300 } from './1764000300300-edits.js';

const ACCOUNT = `INSERT INTO "account" ("id", "username", "display_name", "password_hash", "global_roles", "created_at", "must_change_password")
  VALUES ('a1', 'hoa', 'Nguyễn Thị "Hoa"', '', '[]', 1, 0)`;
const CONFERENCE = `INSERT INTO "conference"
  ("id", "version", "title", "type", "host_agency", "chairs", "secretary", "mc", "format", "hall", "quorum", "created_at", "created_by")
  VALUES (?, 1, 'Hội nghị', 'briefing', 'UBND', '[]', 'null', 'null', 'hybrid', 'A', 'null', ?, ?)`;
const SITTING = `INSERT INTO "planned_session"
  ("id", "conference_id", "version", "position", "title", "starts_at", "ends_at", "agenda", "awards", "registrations")
  VALUES (?, ?, 1, 0, 'Phiên', 1, 2, '[]', '[]', '[]')`;

describe('drafts that were there before their edits were noted', () => {
  let folder: string;
  let source: DataSource;

  const undone = async (): Promise<boolean> => {
    const rows = await source.query<unknown[]>(`SELECT 1 FROM "migrations" WHERE "name" = ?`, [
      Edits1764000300300.name,
    ]);
    return rows.length === 0;
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'diemcau-edits-'));
    source = await openWriteSource(join(folder, 'old.sqlite'));
    await source.runMigrations();
    while (!(await undone())) await source.undoLastMigration();
    await source.query(ACCOUNT);
    await source.query(CONFERENCE, ['c1', 1_705_000_000_000, 'a1']);
    await source.query(CONFERENCE, ['c2', 1_705_000_000_001, 'gone']);
    await source.query(SITTING, ['s1', 'c1']);
  });

  afterEach(async () => {
    await source.destroy();
    await rm(folder, { recursive: true });
  });

  it('were last changed by whoever made the conference, when it was made', async () => {
    await source.runMigrations();

    const changed = `SELECT "id", "changed_at" AS "at", "changed_by" AS "by" FROM`;
    const rows = await source.query<readonly { id: string; at: number; by: string }[]>(
      `${changed} "conference" UNION ${changed} "planned_session" ORDER BY "id"`,
    );
    expect(rows.map(({ id, at, by }) => [id, at, JSON.parse(by) as unknown])).toEqual([
      ['c1', 1_705_000_000_000, { id: 'a1', name: 'Nguyễn Thị "Hoa"' }],
      ['c2', 1_705_000_000_001, { id: 'gone', name: '' }],
      ['s1', 1_705_000_000_000, { id: 'a1', name: 'Nguyễn Thị "Hoa"' }],
    ]);
  });
});
