import { BridgePointEditRow } from './bridge-points/bridge-point-edit.row.js';
import { BridgePointRow } from './bridge-points/bridge-point.row.js';
import { CalendarDayRow } from './calendar/calendar-day.row.js';
import { CalendarYearRow } from './calendar/calendar-year.row.js';
import { ConferenceTemplateRow } from './conference-templates/conference-template.row.js';
import { ConferenceRow } from './conferences/conference.row.js';
import { DraftEditRow } from './conferences/draft-edit.row.js';
import { ParticipationRow } from './conferences/participation.row.js';
import { PlannedSessionRow } from './conferences/planned-session.row.js';
import { AccessLinkRow } from './access/access-link.row.js';
import { EncoderKeyRow } from './encoder-keys/encoder-key.row.js';
import { LinkOpeningRow } from './access/link-opening.row.js';
import { AccountGrantRow } from './access/account-grant.row.js';
import { AccountRow } from './access/account.row.js';
import { AuditRow } from './access/audit.row.js';
import { LoginRow } from './access/login.row.js';
import { PointSetMemberRow } from './point-sets/point-set-member.row.js';
import { PointSetRow } from './point-sets/point-set.row.js';
import { SessionEventRow } from './event-log/session-event.row.js';
import { SessionLogRow } from './event-log/session-log.row.js';
import { ConferenceDigestRow } from './session-digests/conference-digest.row.js';
import { ParticipationChangeRow } from './session-digests/participation-change.row.js';
import { PointRecordRow } from './session-digests/point-record.row.js';
import { SessionDigestRow } from './session-digests/session-digest.row.js';
import { WebhookCallRow } from './webhook-inbox/webhook-call.row.js';
import { LivenessRow } from './liveness/liveness.row.js';
import { PointImportLineRow } from './point-imports/point-import-line.row.js';
import { PointImportTableRow } from './point-imports/point-import.row.js';

/** Every row class; one a line. A row that is missing here has no table. */
export const rows = [
  AccessLinkRow,
  AccountGrantRow,
  AccountRow,
  AuditRow,
  LinkOpeningRow,
  LoginRow,
  CalendarDayRow,
  CalendarYearRow,
  BridgePointRow,
  BridgePointEditRow,
  PointSetRow,
  PointSetMemberRow,
  ConferenceDigestRow,
  ConferenceRow,
  ConferenceTemplateRow,
  DraftEditRow,
  EncoderKeyRow,
  LivenessRow,
  ParticipationChangeRow,
  ParticipationRow,
  PlannedSessionRow,
  PointImportLineRow,
  PointImportTableRow,
  PointRecordRow,
  SessionDigestRow,
  SessionEventRow,
  SessionLogRow,
  WebhookCallRow,
] as const;
