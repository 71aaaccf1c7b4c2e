import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stands in the room of a bridge point was free text; text that is there is taken for the room's own terminal. */
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
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "bridge_point" ADD COLUMN "terminal" text`);
    await runner.query(`
      UPDATE "bridge_point" SET "terminal" = COALESCE("terminal_name", "terminal_asset_code", "terminal_kind")
        WHERE "terminal_kind" IS NOT NULL`);
    await runner.query(`ALTER TABLE "bridge_point" DROP COLUMN "terminal_asset_code"`);
    await runner.query(`ALTER TABLE "bridge_point" DROP COLUMN "terminal_name"`);
    await runner.query(`ALTER TABLE "bridge_point" DROP COLUMN "terminal_kind"`);
  }
}
