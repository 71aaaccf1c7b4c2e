import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Conferences saved to be held again. */
export class ConferenceTemplates1764000300400 implements MigrationInterface {
  readonly name = 'ConferenceTemplates1764000300400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "conference_template" (
        "id" text PRIMARY KEY NOT NULL,
        "version" integer NOT NULL,
        "name" text NOT NULL,
        "name_key" text NOT NULL,
        "content" text NOT NULL,
        "created_at" bigint NOT NULL,
        "created_by" text NOT NULL
      )`);
    await runner.query(`CREATE UNIQUE INDEX "conference_template_name" ON "conference_template" ("name_key")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "conference_template"`);
  }
}
