import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Uploaded lists of points, kept between the look and the word. */
export class PointImports1764000300200 implements MigrationInterface {
  readonly name = 'PointImports1764000300200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "point_import" (
        "id" text PRIMARY KEY NOT NULL,
        "account_id" text NOT NULL,
        "file_name" text NOT NULL,
        "date" text NOT NULL,
        "province_code" text,
        "sheet" text,
        "heading" text NOT NULL,
        "skipped_rows" text NOT NULL,
        "created_at" bigint NOT NULL,
        "applied_at" bigint,
        "result" text,
        "settled" text NOT NULL
      )`);
    await runner.query(`CREATE INDEX "point_import_created" ON "point_import" ("created_at")`);
    await runner.query(`
      CREATE TABLE "point_import_line" (
        "import_id" text NOT NULL,
        "row" integer NOT NULL,
        "group" text NOT NULL,
        "action" text,
        "cells" text NOT NULL,
        "preview" text NOT NULL,
        PRIMARY KEY ("import_id", "row"),
        CONSTRAINT "point_import_line_import_exists" FOREIGN KEY ("import_id") REFERENCES "point_import" ("id")
          ON DELETE CASCADE ON UPDATE NO ACTION
      )`);
    await runner.query(`CREATE INDEX "point_import_line_group" ON "point_import_line" ("import_id", "group", "row")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "point_import_line"`);
    await runner.query(`DROP TABLE "point_import"`);
  }
}
