import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A sitting may have its media rooms on another media server than the service's own. */
export class MediaCluster1764000600000 implements MigrationInterface {
  readonly name = 'MediaCluster1764000600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "planned_session" ADD COLUMN "media_cluster" text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "planned_session" DROP COLUMN "media_cluster"`);
  }
}
