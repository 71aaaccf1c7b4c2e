import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Conferences, their sittings as planned, and the points that take part. */
export class Conferences1764000200000 implements MigrationInterface {
  readonly name = 'Conferences1764000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "conference" (
        "id" text PRIMARY KEY NOT NULL,
        "version" integer NOT NULL,
        "title" text NOT NULL,
        "type" text NOT NULL,
        "host_agency" text NOT NULL,
        "standing_agency" text,
        "chairs" text NOT NULL,
        "acting_chair_id" text,
        "secretary" text NOT NULL,
        "mc" text NOT NULL,
        "format" text NOT NULL,
        "hall" text NOT NULL,
        "quorum" text NOT NULL,
        "created_at" bigint NOT NULL,
        "created_by" text NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE "planned_session" (
        "id" text PRIMARY KEY NOT NULL,
        "conference_id" text NOT NULL,
        "version" integer NOT NULL,
        "position" integer NOT NULL,
        "title" text NOT NULL,
        "starts_at" bigint NOT NULL,
        "ends_at" bigint NOT NULL,
        "agenda" text NOT NULL,
        "awards" text NOT NULL,
        "registrations" text NOT NULL,
        "frozen_at" bigint,
        CONSTRAINT "planned_session_conference_exists" FOREIGN KEY ("conference_id") REFERENCES "conference" ("id")
          ON DELETE NO ACTION ON UPDATE NO ACTION
      )`);
    await runner.query(`CREATE INDEX "planned_session_position" ON "planned_session" ("conference_id", "position")`);
    await runner.query(`
      CREATE TABLE "participation" (
        "session_id" text NOT NULL,
        "point_id" text NOT NULL,
        "position" integer NOT NULL,
        "units" text NOT NULL,
        "local_chair" text NOT NULL,
        "mode" text,
        CONSTRAINT "participation_session_exists" FOREIGN KEY ("session_id") REFERENCES "planned_session" ("id")
          ON DELETE NO ACTION ON UPDATE NO ACTION,
        CONSTRAINT "participation_point_exists" FOREIGN KEY ("point_id") REFERENCES "bridge_point" ("id")
          ON DELETE NO ACTION ON UPDATE NO ACTION,
        PRIMARY KEY ("session_id", "point_id")
      )`);
    await runner.query(`CREATE INDEX "participation_point" ON "participation" ("point_id")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "participation"`);
    await runner.query(`DROP TABLE "planned_session"`);
    await runner.query(`DROP TABLE "conference"`);
  }
}
