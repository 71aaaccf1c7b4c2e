import { type Evolvers, evolveBy, type Of } from '../kernel/dispatch.js';
import { happenedAt } from '../kernel/meta.js';
import type { PointId } from '../kernel/ids.js';
import { tableDelete, tableEntries, tableGet, tableSet } from '../kernel/table.js';
import type { SessionEvent } from '../session.events.js';
import type { Incident, IncidentState } from './incident.state.js';

type Opened = Of<SessionEvent, 'IncidentOpened'>;
type Back = Of<SessionEvent, 'PointBack'>;
type Removed = Of<SessionEvent, 'PointRemoved'>;

const open = (slice: IncidentState, event: Opened): IncidentState => {
  const { incidentId, kind, pointIds, path, note, lasted } = event.data;
  const incident: Incident = {
    id: incidentId,
    kind,
    pointIds,
    path,
    note,
    openedAt: lasted?.from ?? happenedAt(event),
    openedBy: event.by,
    owner: null,
    closedAt: lasted?.to ?? null,
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

/** Whether nobody is left whom an incident is about, once a point has gone. */
const isMoot = ({ pointIds, back }: Incident, gone: PointId): boolean =>
  pointIds.every((pointId) => pointId === gone || Object.hasOwn(back, pointId));

/** A point that leaves the session is not missed any more: what was open about it alone ends with its removal. */
const leave = (slice: IncidentState, event: Removed): IncidentState => {
  const { pointId, reason } = event.data;
  const at = happenedAt(event);
  const about = tableEntries(slice.incidents)
    .map(([, incident]) => incident)
    .filter((one) => one.pointIds.includes(pointId) && !Object.hasOwn(one.back, pointId));
  const missed = tableGet(slice.lost, pointId);
  if (about.length === 0) return slice;
  const closed = about.reduce(
    (changed, { id }) =>
      change(changed, id, (one) => ({
        ...one,
        ...(id === missed ? { back: { ...one.back, [pointId]: at } } : {}),
        ...(one.closedAt === null && isMoot(one, pointId) ? { closedAt: at, resolution: reason } : {}),
      })),
    slice,
  );
  return { ...closed, lost: tableDelete(closed.lost, pointId) };
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
  PointRemoved: leave,
};

export const evolveIncident = (slice: IncidentState, event: SessionEvent): IncidentState =>
  evolveBy(evolvers, slice, event);
