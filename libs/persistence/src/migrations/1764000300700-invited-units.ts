import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { InvitedUnit } from '@diemcau/session';
import { invitedUnitsKey } from '../conferences/invited-units-key.js';

interface Old {
  readonly session_id: string;
  readonly point_id: string;
  readonly units: string;
}

/** Conferences are found by agencies that sit in the hall, which are no points. */
export class InvitedUnits1764000300700 implements MigrationInterface {
  readonly name = 'InvitedUnits1764000300700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "participation" ADD COLUMN "units_key" text`);
    const rows = (await runner.query(`SELECT "session_id", "point_id", "units" FROM "participation"`)) as Old[];
    for (const { session_id, point_id, units } of rows) {
      const key = invitedUnitsKey(JSON.parse(units) as readonly InvitedUnit[]);
      if (key === null) continue;
      const where = `WHERE "session_id" = ? AND "point_id" = ?`;
      await runner.query(`UPDATE "participation" SET "units_key" = ? ${where}`, [key, session_id, point_id]);
    }
    // All that the search reads: the rows themselves are long.
    await runner.query(`CREATE INDEX "participation_units" ON "participation" ("units_key", "session_id", "point_id")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "participation_units"`);
    await runner.query(`ALTER TABLE "participation" DROP COLUMN "units_key"`);
  }
}
