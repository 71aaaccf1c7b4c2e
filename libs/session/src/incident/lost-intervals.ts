import type { IncidentId, Millis, PointId } from '../kernel/ids.js';
import { own } from '../kernel/own.js';
import { tableEntries } from '../kernel/table.js';
import type { Incident, IncidentState } from './incident.state.js';

/** Time in which a point was away. `to` is null when it had not come back. */
export interface LostInterval {
  readonly incidentId: IncidentId;
  readonly from: Millis;
  readonly to: Millis | null;
}

const isLoss = ({ kind }: Incident): boolean => kind === 'point_lost' || kind === 'points_lost';

/** What the minutes say about interruptions, point by point, earliest first. */
export const lostIntervals = (state: {
  readonly incidents: IncidentState;
}): ReadonlyMap<PointId, readonly LostInterval[]> => {
  const intervals = new Map<PointId, LostInterval[]>();
  const losses = tableEntries(state.incidents.incidents)
    .map(([, incident]) => incident)
    .filter(isLoss)
    .sort((a, b) => a.openedAt - b.openedAt);
  for (const { id, pointIds, openedAt, back } of losses)
    for (const pointId of pointIds) {
      const to = own(back, pointId) ?? null;
      intervals.set(pointId, [...(intervals.get(pointId) ?? []), { incidentId: id, from: openedAt, to }]);
    }
  return intervals;
};
