import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The office's own list of days off and days worked, and the years it declared complete. */
export class Calendar1764000300000 implements MigrationInterface {
  readonly name = 'Calendar1764000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "calendar_day" (
        "day" text PRIMARY KEY NOT NULL,
        "version" integer NOT NULL,
        "kind" text NOT NULL,
        "note" text,
        "changed_by_id" text NOT NULL,
        "changed_by_name" text NOT NULL,
        "changed_at" bigint NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE "calendar_year" (
        "year" integer PRIMARY KEY NOT NULL,
        "declared_by_id" text NOT NULL,
        "declared_by_name" text NOT NULL,
        "declared_at" bigint NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "calendar_year"`);
    await runner.query(`DROP TABLE "calendar_day"`);
  }
}
