import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The registry of bridge points. */
export class BridgePoints1764000100000 implements MigrationInterface {
  readonly name = 'BridgePoints1764000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "bridge_point" (
        "id" text PRIMARY KEY NOT NULL,
        "version" integer NOT NULL,
        "name" text NOT NULL,
        "unit_code" text,
        "unit_era" text,
        "unit_name" text,
        "parent_id" text,
        "group" text,
        "role" text NOT NULL,
        "mode" text NOT NULL,
        "via" text,
        "venue" text,
        "terminal" text,
        "technician_name" text,
        "technician_phone" text,
        "hotline" text,
        "auto_microphone" boolean NOT NULL,
        "sort_order" integer NOT NULL,
        "search_key" text NOT NULL,
        CONSTRAINT "bridge_point_parent_exists" FOREIGN KEY ("parent_id") REFERENCES "bridge_point" ("id")
          ON DELETE NO ACTION ON UPDATE NO ACTION,
        CONSTRAINT "bridge_point_via_exists" FOREIGN KEY ("via") REFERENCES "bridge_point" ("id")
          ON DELETE NO ACTION ON UPDATE NO ACTION
      )`);
    await runner.query(`CREATE UNIQUE INDEX "bridge_point_unit" ON "bridge_point" ("unit_era", "unit_code")`);
    await runner.query(`CREATE INDEX "bridge_point_order" ON "bridge_point" ("sort_order", "id")`);
    await runner.query(`CREATE INDEX "bridge_point_parent" ON "bridge_point" ("parent_id")`);
    await runner.query(`CREATE INDEX "bridge_point_via" ON "bridge_point" ("via")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "bridge_point"`);
  }
}
