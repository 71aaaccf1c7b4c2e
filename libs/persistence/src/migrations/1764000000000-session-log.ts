import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The event log of all sessions, and the mark by which a restart learns how long the service was away. */
export class SessionLog1764000000000 implements MigrationInterface {
  readonly name = 'SessionLog1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "session_log" (
        "id" text PRIMARY KEY NOT NULL,
        "epoch" text NOT NULL,
        "seq" bigint NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE "session_event" (
        "session_id" text NOT NULL,
        "seq" bigint NOT NULL,
        "cmd_id" text NOT NULL,
        "cmd_index" integer NOT NULL,
        "cmd_type" text NOT NULL,
        "type" text NOT NULL,
        "at" bigint NOT NULL,
        "occurred_at" bigint,
        "by" text,
        "data" text NOT NULL,
        PRIMARY KEY ("session_id", "seq")
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX "session_event_command" ON "session_event" ("session_id", "cmd_id", "cmd_index")`,
    );
    await runner.query(`CREATE TABLE "liveness" ("id" integer PRIMARY KEY NOT NULL, "at" bigint NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "liveness"`);
    await runner.query(`DROP TABLE "session_event"`);
    await runner.query(`DROP TABLE "session_log"`);
  }
}
