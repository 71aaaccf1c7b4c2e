import type { MigrationInterface, QueryRunner } from 'typeorm';

const CHANGED = ['"changed_at" bigint', '"changed_by_id" text', '"changed_by_name" text'];

const TABLES = [
  `CREATE TABLE "bridge_point_edit" (
    "point_id" text NOT NULL,
    "version" integer NOT NULL,
    "at" bigint NOT NULL,
    "by_id" text NOT NULL,
    "by_name" text NOT NULL,
    "fields" text NOT NULL,
    PRIMARY KEY ("point_id", "version"),
    CONSTRAINT "bridge_point_edit_point_exists" FOREIGN KEY ("point_id") REFERENCES "bridge_point" ("id")
      ON DELETE CASCADE ON UPDATE NO ACTION
  )`,
  `CREATE TABLE "point_set" (
    "id" text PRIMARY KEY NOT NULL,
    "version" integer NOT NULL,
    "name" text NOT NULL,
    "name_key" text NOT NULL,
    "kind" text NOT NULL,
    "under" text,
    "level" text,
    "group" text,
    "role" text,
    "changed_at" bigint NOT NULL,
    "changed_by_id" text NOT NULL,
    "changed_by_name" text NOT NULL,
    CONSTRAINT "point_set_under_exists" FOREIGN KEY ("under") REFERENCES "bridge_point" ("id")
      ON DELETE NO ACTION ON UPDATE NO ACTION
  )`,
  `CREATE UNIQUE INDEX "point_set_name" ON "point_set" ("name_key")`,
  `CREATE INDEX "point_set_under" ON "point_set" ("under")`,
  `CREATE TABLE "point_set_member" (
    "set_id" text NOT NULL,
    "point_id" text NOT NULL,
    PRIMARY KEY ("set_id", "point_id"),
    CONSTRAINT "point_set_member_set_exists" FOREIGN KEY ("set_id") REFERENCES "point_set" ("id")
      ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "point_set_member_point_exists" FOREIGN KEY ("point_id") REFERENCES "bridge_point" ("id")
      ON DELETE CASCADE ON UPDATE NO ACTION
  )`,
  `CREATE INDEX "point_set_member_point" ON "point_set_member" ("point_id")`,
];

/**
 * What stands in the room of a bridge point was free text: text that is there is taken for the room's own terminal.
 * Who changed a point is kept, and sets of points are.
 */
export class TerminalsAndSets1764000300100 implements MigrationInterface {
  readonly name = 'TerminalsAndSets1764000300100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "bridge_point" ADD COLUMN "terminal_kind" text`);
    await runner.query(`ALTER TABLE "bridge_point" ADD COLUMN "terminal_name" text`);
    await runner.query(`ALTER TABLE "bridge_point" ADD COLUMN "terminal_asset_code" text`);
    await runner.query(`
      UPDATE "bridge_point" SET "terminal_kind" = 'room_terminal', "terminal_name" = "terminal"
        WHERE "terminal" IS NOT NULL`);
    await runner.query(`ALTER TABLE "bridge_point" DROP COLUMN "terminal"`);
    for (const column of CHANGED) await runner.query(`ALTER TABLE "bridge_point" ADD COLUMN ${column}`);
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['point_set_member', 'point_set', 'bridge_point_edit']) {
      await runner.query(`DROP TABLE "${table}"`);
    }
    for (const column of ['changed_by_name', 'changed_by_id', 'changed_at']) {
      await runner.query(`ALTER TABLE "bridge_point" DROP COLUMN "${column}"`);
    }
    await runner.query(`ALTER TABLE "bridge_point" ADD COLUMN "terminal" text`);
    await runner.query(`
      UPDATE "bridge_point" SET "terminal" = COALESCE("terminal_name", "terminal_asset_code", "terminal_kind")
        WHERE "terminal_kind" IS NOT NULL`);
    await runner.query(`ALTER TABLE "bridge_point" DROP COLUMN "terminal_asset_code"`);
    await runner.query(`ALTER TABLE "bridge_point" DROP COLUMN "terminal_name"`);
    await runner.query(`ALTER TABLE "bridge_point" DROP COLUMN "terminal_kind"`);
  }
}
