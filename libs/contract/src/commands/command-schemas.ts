import type { CommandType, SessionCommandBody } from '@diemcau/session';
import { agendaSchemas } from './agenda.schema.js';
import { attendanceSchemas } from './attendance.schema.js';
import { awardSchemas } from './award.schema.js';
import { boardsSchemas } from './boards.schema.js';
import { floorSchemas } from './floor.schema.js';
import { incidentSchemas } from './incident.schema.js';
import { lifecycleSchemas } from './lifecycle.schema.js';
import { outageSchemas } from './outage.schema.js';
import { planSchemas } from './plan.schema.js';
import { readinessSchemas } from './readiness.schema.js';
import { schemasOf } from './schema-table.js';
import { soundSchemas } from './sound.schema.js';
import { stageSchemas } from './stage.schema.js';

/** Commands of the service itself, and the issuing, which goes over HTTP with the whole plan: no socket may send them. */
type InnerCommand = 'IssueSession' | 'RecordOutage' | 'ReportLost' | 'ReportBack';

export type WireCommandType = Exclude<CommandType, InnerCommand>;

/** What a client may send: a type and its data. */
export type WireCommandBody = Extract<SessionCommandBody, { readonly type: WireCommandType }>;

/** What a command of this type carries. */
export type DataOf<Type extends WireCommandType> = Extract<WireCommandBody, { readonly type: Type }>['data'];

/** The data of every command that a socket may send. */
export const commandSchemas = schemasOf<WireCommandBody>()({
  ...lifecycleSchemas,
  ...planSchemas,
  ...readinessSchemas,
  ...attendanceSchemas,
  ...agendaSchemas,
  ...floorSchemas,
  ...awardSchemas,
  ...incidentSchemas,
  ...outageSchemas,
  ...soundSchemas,
  ...boardsSchemas,
  ...stageSchemas,
});
