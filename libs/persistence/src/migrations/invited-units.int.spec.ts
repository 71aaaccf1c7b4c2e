import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { openWriteSource } from '../database/sqlite-sources.js';
import { InvitedUnits1764000300700 } from './1764000300700-invited-units.js';

const POINT = `INSERT INTO "bridge_point"
  ("id", "version", "name", "role", "mode", "auto_microphone", "sort_order", "search_key")
  VALUES (?, 1, ?, 'member', 'webrtc', 1, 0, '')`;
const SITTING = `INSERT INTO "planned_session"
  ("id", "conference_id", "version", "position", "title", "starts_at", "ends_at", "agenda", "awards", "registrations", "changed_at", "changed_by")
  VALUES ('s1', 'c1', 1, 0, 'Phiên', 1, 2, '[]', '[]', '[]', 1, '{}')`;
const PARTICIPATION = `INSERT INTO "participation" ("session_id", "point_id", "position", "units", "local_chair")
  VALUES ('s1', ?, 0, ?, 'null')`;

describe('participations that were there before agencies were searched for', () => {
  let folder: string;
  let source: DataSource;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'diemcau-invited-'));
    source = await openWriteSource(join(folder, 'old.sqlite'));
    await source.runMigrations();
    await source.query('PRAGMA foreign_keys = OFF');
    const runner = source.createQueryRunner();
    await new InvitedUnits1764000300700().down(runner);
    await runner.release();
    await source.query(SITTING);
    for (const id of ['hall', 'ham']) await source.query(POINT, [id, id]);
    const agencies = [
      { id: '08', name: 'Tỉnh Tuyên Quang' },
      { id: 'x', name: 'Sở Y tế' },
      { id: 'y', name: 'Sở Nội vụ' },
    ];
    await source.query(PARTICIPATION, ['hall', JSON.stringify(agencies)]);
    await source.query(PARTICIPATION, ['ham', JSON.stringify([{ id: '02374', name: 'Xã Hàm Yên' }])]);
  });

  afterEach(async () => {
    await source.destroy();
    await rm(folder, { recursive: true });
  });

  it('are found by them afterwards, and not by the own unit of a point', async () => {
    const runner = source.createQueryRunner();
    await new InvitedUnits1764000300700().up(runner);
    await runner.release();

    expect(await source.query(`SELECT "point_id", "units_key" FROM "participation" ORDER BY "point_id"`)).toEqual([
      { point_id: 'hall', units_key: 'so i te | so noi vu' },
      { point_id: 'ham', units_key: null },
    ]);
  });
});
