/**
 * The ports of runtime on a database: rows, migrations, the write queue, the event log, repositories.
 * The only place that knows TypeORM and SQL. Imports runtime, contract, session, planning, typeorm, sqlite3 and csv-parse.
 */
export type { Database } from './database/database.js';
export { DatabaseUnusable } from './database/database-error.js';
export { type DatabaseOptions, openDatabase } from './database/open-database.js';
export { TypeormWebhookInbox } from './webhook-inbox/typeorm-webhook-inbox.js';
export { TypeormEncoderKeys } from './encoder-keys/typeorm-encoder-keys.js';
export { TypeormLiveness } from './liveness/typeorm-liveness.js';
export { TypeormEventLog } from './event-log/typeorm-event-log.js';
export { FileUnitCatalogue } from './units/file-unit-catalogue.js';
export { FileStateCalendar } from './calendar/file-state-calendar.js';
export { TypeormCalendarDays } from './calendar/typeorm-calendar-days.js';
export { TypeormBridgePoints } from './bridge-points/typeorm-bridge-points.js';
export { TypeormPointSets } from './point-sets/typeorm-point-sets.js';
export { TypeormConferenceTemplates } from './conference-templates/typeorm-conference-templates.js';
export { TypeormConferences } from './conferences/typeorm-conferences.js';
export { TypeormConferenceIndex } from './session-digests/typeorm-conference-index.js';
export { TypeormSessionDigests } from './session-digests/typeorm-session-digests.js';
export { TypeormPointHistory } from './session-digests/typeorm-point-history.js';
export { TypeormDigestUpkeep } from './session-digests/typeorm-digest-upkeep.js';
export { TypeormAccountStore } from './access/typeorm-account-store.js';
export { TypeormAuditLog } from './access/typeorm-audit-log.js';
export { TypeormLinkOpenings } from './access/typeorm-link-openings.js';
export { TypeormLinkStore } from './access/typeorm-link-store.js';
export { TypeormLoginStore } from './access/typeorm-login-store.js';
export { TypeormPointImports } from './point-imports/typeorm-point-imports.js';
