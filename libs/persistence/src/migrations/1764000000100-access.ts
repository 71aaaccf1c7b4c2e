import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE "account" (
     "id" text PRIMARY KEY NOT NULL, "username" text NOT NULL, "display_name" text NOT NULL, "password_hash" text NOT NULL,
     "global_roles" text NOT NULL, "created_at" bigint NOT NULL, "disabled_at" bigint, "must_change_password" boolean NOT NULL)`,
  `CREATE UNIQUE INDEX "account_username" ON "account" ("username")`,
  `CREATE TABLE "account_grant" (
     "account_id" text NOT NULL, "conference_id" text NOT NULL, "roles" text NOT NULL, "granted_by" text NOT NULL,
     "granted_at" bigint NOT NULL, PRIMARY KEY ("account_id", "conference_id"))`,
  `CREATE INDEX "account_grant_conference" ON "account_grant" ("conference_id")`,
  `CREATE TABLE "login" (
     "id" text PRIMARY KEY NOT NULL, "token_hash" text NOT NULL, "account_id" text, "link_id" text, "link_issue" integer,
     "device_id" text NOT NULL, "created_at" bigint NOT NULL, "last_seen_at" bigint NOT NULL, "expires_at" bigint NOT NULL,
     "address" text NOT NULL, "user_agent" text NOT NULL)`,
  `CREATE UNIQUE INDEX "login_token" ON "login" ("token_hash")`,
  `CREATE INDEX "login_account" ON "login" ("account_id")`,
  `CREATE INDEX "login_link" ON "login" ("link_id")`,
  `CREATE TABLE "access_link" (
     "id" text PRIMARY KEY NOT NULL, "kind" text NOT NULL, "conference_id" text NOT NULL, "session_id" text NOT NULL,
     "point_id" text, "label" text NOT NULL, "issue" integer NOT NULL, "not_before" bigint, "expires_at" bigint,
     "revoked_at" bigint, "code_attempt" integer NOT NULL, "code_hash" text NOT NULL)`,
  `CREATE UNIQUE INDEX "access_link_point" ON "access_link" ("session_id", "point_id")`,
  `CREATE UNIQUE INDEX "access_link_code" ON "access_link" ("code_hash")`,
  `CREATE TABLE "audit" (
     "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "at" bigint NOT NULL, "action" text NOT NULL, "outcome" text NOT NULL,
     "by" text, "by_name" text, "subject" text, "conference_id" text, "address" text NOT NULL, "detail" text NOT NULL)`,
  // What was written down stays as it was, whoever asks.
  `CREATE TRIGGER "audit_no_update" BEFORE UPDATE ON "audit" BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END`,
  `CREATE TRIGGER "audit_no_delete" BEFORE DELETE ON "audit" BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END`,
];

/** Accounts, grants, cookie sessions, links and the audit log. */
export class Access1764000000100 implements MigrationInterface {
  readonly name = 'Access1764000000100';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['audit', 'access_link', 'login', 'account_grant', 'account']) {
      await runner.query(`DROP TABLE "${table}"`);
    }
  }
}
