import type { AccessTable } from '../kernel/access.js';
import type { IncidentId, Millis } from '../kernel/ids.js';

export type OutageCommand =
  | { readonly type: 'RecordOutage'; readonly data: { incidentId: IncidentId; from: Millis; to: Millis } }
  /** Free text on what happened meanwhile; carries `occurredAt`. */
  | { readonly type: 'NoteMissed'; readonly data: { text: string } };

export const outageAccess: AccessTable<OutageCommand> = {
  RecordOutage: { system: 'any' },
  NoteMissed: { secretary: 'any' },
};
