import { type Evolvers, evolveBy, type Of } from '../kernel/dispatch.js';
import { happenedAt } from '../kernel/meta.js';
import { tableDelete, tableGet, tableSet } from '../kernel/table.js';
import type { SessionEvent } from '../session.events.js';
import type { Incident, IncidentState } from './incident.state.js';

type Opened = Of<SessionEvent, 'IncidentOpened'>;
type Back = Of<SessionEvent, 'PointBack'>;

const open = (slice: IncidentState, event: Opened): IncidentState => {
  const { incidentId, kind, pointIds, path, note } = event.data;
  const incident: Incident = {
    id: incidentId,
    kind,
    pointIds,
    path,
    note,
    openedAt: happenedAt(event),
    openedBy: event.by,
    owner: null,
    closedAt: null,
    resolution: '',
    back: {},
  };
  const lossOf = kind === 'point_lost' || kind === 'points_lost' ? pointIds : [];
  return {
    incidents: tableSet(slice.incidents, incidentId, incident),
    lost: lossOf.reduce((lost, pointId) => tableSet(lost, pointId, incidentId), slice.lost),
  };
};

const change = (slice: IncidentState, id: string, how: (incident: Incident) => Incident): IncidentState => {
  const incident = tableGet(slice.incidents, id);
  return incident === undefined ? slice : { ...slice, incidents: tableSet(slice.incidents, id, how(incident)) };
};

const comeBack = (slice: IncidentState, event: Back): IncidentState => {
  const { incidentId, pointId, closes } = event.data;
  const at = happenedAt(event);
  const noted = change(slice, incidentId, (incident) => ({
    ...incident,
    back: { ...incident.back, [pointId]: at },
    closedAt: closes ? at : incident.closedAt,
  }));
  return { ...noted, lost: tableDelete(noted.lost, pointId) };
};

const evolvers: Evolvers<IncidentState, SessionEvent> = {
  IncidentOpened: open,
  IncidentTaken: (slice, { by, data }) => change(slice, data.incidentId, (incident) => ({ ...incident, owner: by })),
  IncidentResolved: (slice, event) =>
    change(slice, event.data.incidentId, (incident) => ({
      ...incident,
      owner: incident.owner ?? event.by,
      closedAt: happenedAt(event),
      resolution: event.data.resolution,
    })),
  PointBack: comeBack,
  PointRemoved: (slice, { data }) => {
    const lost = tableDelete(slice.lost, data.pointId);
    return lost === slice.lost ? slice : { ...slice, lost };
  },
};

export const evolveIncident = (slice: IncidentState, event: SessionEvent): IncidentState =>
  evolveBy(evolvers, slice, event);
