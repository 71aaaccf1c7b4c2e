import type { AccessTable } from '../kernel/access.js';
import type { IncidentId, PointId } from '../kernel/ids.js';
import type { TicketKind } from './incident.state.js';

export type IncidentCommand =
  | {
      readonly type: 'RaiseTicket';
      readonly data: { incidentId: IncidentId; pointId: PointId; kind: TicketKind; note: string };
    }
  | { readonly type: 'TakeIncident'; readonly data: { incidentId: IncidentId } }
  | { readonly type: 'ResolveIncident'; readonly data: { incidentId: IncidentId; resolution: string } }
  /** From presence: beyond the grace. Several points at once make one incident. */
  | { readonly type: 'ReportLost'; readonly data: { incidentId: IncidentId; pointIds: readonly PointId[] } }
  | { readonly type: 'ReportBack'; readonly data: { pointId: PointId } }
  /** From media receipts: a point with a bad line, or one that holds the floor and sends no sound. */
  | {
      readonly type: 'ReportMediaTrouble';
      readonly data: { incidentId: IncidentId; pointId: PointId; kind: 'point_weak' | 'point_silent' };
    };

export const incidentAccess: AccessTable<IncidentCommand> = {
  RaiseTicket: { operator: 'own', secretary: 'any', technician: 'any' },
  TakeIncident: { technician: 'any', secretary: 'any' },
  ResolveIncident: { technician: 'any', secretary: 'any' },
  ReportLost: { system: 'any' },
  ReportBack: { system: 'any' },
  ReportMediaTrouble: { system: 'any', technician: 'any' },
};
