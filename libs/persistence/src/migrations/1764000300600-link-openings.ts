import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which links were opened, and when: the desk telephones those who never looked. Opened earlier is not known. */
export class LinkOpenings1764000300600 implements MigrationInterface {
  readonly name = 'LinkOpenings1764000300600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "link_opening" (
        "link_id" text NOT NULL,
        "issue" integer NOT NULL,
        "first_at" bigint NOT NULL,
        "last_at" bigint NOT NULL,
        PRIMARY KEY ("link_id", "issue")
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "link_opening"`);
  }
}
