import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who saved what of a draft, and two parts of the invitation that the header lacked. Columns are added, so they can be null. */
export class Edits1764000300300 implements MigrationInterface {
  readonly name = 'Edits1764000300300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "conference" ADD COLUMN "requirements" text`);
    await runner.query(`ALTER TABLE "conference" ADD COLUMN "contact" text`);
    for (const table of ['conference', 'planned_session']) {
      await runner.query(`ALTER TABLE "${table}" ADD COLUMN "changed_at" bigint`);
      await runner.query(`ALTER TABLE "${table}" ADD COLUMN "changed_by" text`);
    }
    await runner.query(`
      UPDATE "conference" SET "changed_at" = "created_at", "changed_by" = json_object('id', "created_by", 'name',
        COALESCE((SELECT "display_name" FROM "account" WHERE "account"."id" = "conference"."created_by"), ''))`);
    await runner.query(`
      UPDATE "planned_session" SET ("changed_at", "changed_by") = (
        SELECT "changed_at", "changed_by" FROM "conference" WHERE "conference"."id" = "planned_session"."conference_id")`);
    await runner.query(`
      CREATE TABLE "draft_edit" (
        "record" text NOT NULL,
        "record_id" text NOT NULL,
        "version" integer NOT NULL,
        "conference_id" text NOT NULL,
        "title" text NOT NULL,
        "at" bigint NOT NULL,
        "by_id" text NOT NULL,
        "by_name" text NOT NULL,
        "fields" text NOT NULL,
        PRIMARY KEY ("record", "record_id", "version")
      )`);
    await runner.query(`CREATE INDEX "draft_edit_conference" ON "draft_edit" ("conference_id", "at")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "draft_edit"`);
    for (const table of ['planned_session', 'conference']) {
      await runner.query(`ALTER TABLE "${table}" DROP COLUMN "changed_by"`);
      await runner.query(`ALTER TABLE "${table}" DROP COLUMN "changed_at"`);
    }
    await runner.query(`ALTER TABLE "conference" DROP COLUMN "contact"`);
    await runner.query(`ALTER TABLE "conference" DROP COLUMN "requirements"`);
  }
}
