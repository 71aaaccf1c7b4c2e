import { SessionEventRow } from './event-log/session-event.row.js';
import { SessionLogRow } from './event-log/session-log.row.js';
import { LivenessRow } from './liveness/liveness.row.js';

/** Every row class; one a line. A row that is missing here has no table. */
export const rows = [LivenessRow, SessionEventRow, SessionLogRow] as const;
