import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Small rows beside the logs: what lists, searches and histories need of a session. Filled at the next start for what is there. */
export class SessionDigests1764000300500 implements MigrationInterface {
  readonly name = 'SessionDigests1764000300500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "session_digest" (
        "session_id" text PRIMARY KEY NOT NULL,
        "conference_id" text NOT NULL,
        "status" text NOT NULL,
        "title" text NOT NULL,
        "hall" text NOT NULL,
        "chairs" text NOT NULL,
        "starts_at" bigint NOT NULL,
        "ends_at" bigint NOT NULL,
        "points" integer NOT NULL,
        "confirmed" integer NOT NULL,
        "declined" integer NOT NULL,
        "ready" integer NOT NULL,
        "search_key" text NOT NULL,
        "chairs_key" text NOT NULL
      )`);
    await runner.query(`CREATE INDEX "session_digest_conference" ON "session_digest" ("conference_id")`);
    await runner.query(`CREATE INDEX "session_digest_hours" ON "session_digest" ("ends_at", "starts_at")`);
    await runner.query(`CREATE INDEX "session_digest_status" ON "session_digest" ("status", "starts_at")`);
    await runner.query(`
      CREATE TABLE "conference_digest" (
        "conference_id" text PRIMARY KEY NOT NULL,
        "search_key" text NOT NULL,
        "own_key" text NOT NULL,
        "chairs_key" text NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE "point_record" (
        "session_id" text NOT NULL,
        "point_id" text NOT NULL,
        "starts_at" bigint NOT NULL,
        "checked_in_at" bigint,
        "late" boolean NOT NULL,
        "lost_count" integer NOT NULL,
        "lost_ms" bigint NOT NULL,
        "weak_count" integer NOT NULL,
        "help_count" integer NOT NULL,
        "summoned" integer NOT NULL,
        "present" integer NOT NULL,
        PRIMARY KEY ("session_id", "point_id")
      )`);
    await runner.query(`CREATE INDEX "point_record_of_point" ON "point_record" ("point_id", "starts_at")`);
    await runner.query(`
      CREATE TABLE "participation_change" (
        "session_id" text NOT NULL,
        "point_id" text NOT NULL,
        "joined" boolean NOT NULL,
        PRIMARY KEY ("session_id", "point_id")
      )`);
    await runner.query(
      `CREATE INDEX "participation_change_point" ON "participation_change" ("point_id", "session_id")`,
    );
    // A search by unit reads which sittings a point takes part in from the index alone: the rows themselves are long.
    await runner.query(`DROP INDEX "participation_point"`);
    await runner.query(`CREATE INDEX "participation_point" ON "participation" ("point_id", "session_id")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "participation_point"`);
    await runner.query(`CREATE INDEX "participation_point" ON "participation" ("point_id")`);
    await runner.query(`DROP TABLE "participation_change"`);
    await runner.query(`DROP TABLE "point_record"`);
    await runner.query(`DROP TABLE "conference_digest"`);
    await runner.query(`DROP TABLE "session_digest"`);
  }
}
