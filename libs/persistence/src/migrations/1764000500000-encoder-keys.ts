import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The keys with which encoders of points come in, by id and issue; the secret itself is nowhere. */
export class EncoderKeys1764000500000 implements MigrationInterface {
  readonly name = 'EncoderKeys1764000500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "encoder_key" (
        "id" text PRIMARY KEY NOT NULL,
        "session_id" text NOT NULL,
        "point_id" text NOT NULL,
        "issue" integer NOT NULL,
        "issued_at" bigint NOT NULL,
        "revoked_at" bigint,
        "last_used_at" bigint
      )`);
    await runner.query(`CREATE UNIQUE INDEX "encoder_key_point" ON "encoder_key" ("session_id", "point_id")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "encoder_key"`);
  }
}
