import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the media server has called about, so that a call that comes again is known. */
export class WebhookInbox1764000400000 implements MigrationInterface {
  readonly name = 'WebhookInbox1764000400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "webhook_inbox" (
        "id" text PRIMARY KEY NOT NULL,
        "event" text NOT NULL,
        "room" text,
        "received_at" bigint NOT NULL
      )`);
    await runner.query(`CREATE INDEX "webhook_inbox_received" ON "webhook_inbox" ("received_at")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "webhook_inbox"`);
  }
}
