import type { IncidentId, Millis, Path, PointId } from '../kernel/ids.js';
import type { IncidentKind } from './incident.state.js';

interface OfIncident {
  readonly incidentId: IncidentId;
  readonly path: Path;
}

export type IncidentEvent =
  | {
      readonly type: 'IncidentOpened';
      readonly data: OfIncident & {
        kind: IncidentKind;
        pointIds: readonly PointId[];
        note: string;
        /** Set for what is over by the time it is told (an outage): when it began and ended. */
        lasted?: { from: Millis; to: Millis };
      };
    }
  | { readonly type: 'IncidentTaken'; readonly data: OfIncident }
  | { readonly type: 'IncidentResolved'; readonly data: OfIncident & { resolution: string } }
  | { readonly type: 'PointBack'; readonly data: OfIncident & { pointId: PointId; closes: boolean } };
