import { type Decision, accept, refuse } from '../kernel/decision.js';
import type { PointId } from '../kernel/ids.js';
import type { CommandMeta } from '../kernel/meta.js';
import { tableEntries, tableGet } from '../kernel/table.js';
import { BEFORE_END, RUNNING, outside } from '../lifecycle/phase-guard.js';
import { pathOf, pointIndex } from '../plan/point-index.js';
import type { SessionEventBody } from '../session.events.js';
import type { IssuedSession } from '../session.state.js';
import type { IncidentCommand } from './incident.commands.js';
import type { Incident, IncidentKind } from './incident.state.js';

type Of<Type extends IncidentCommand['type']> = Extract<IncidentCommand, { type: Type }>;
type Verdict = Decision<SessionEventBody>;

const incidentOf = (state: IssuedSession, id: string): Incident | undefined => tableGet(state.incidents.incidents, id);

const knows = (state: IssuedSession, pointId: PointId): boolean => pointIndex(state.plan.points).byId.has(pointId);

interface NewIncident {
  readonly incidentId: string;
  readonly kind: IncidentKind;
  readonly pointId: PointId;
  readonly note: string;
}

const openAt = (state: IssuedSession, { incidentId, kind, pointId, note }: NewIncident): Verdict => {
  if (!knows(state, pointId)) return refuse('UNKNOWN_POINT', { pointId });
  if (incidentOf(state, incidentId) !== undefined) return refuse('INCIDENT_EXISTS', { incidentId });
  const path = pathOf(state.plan.points, pointId);
  return accept({ type: 'IncidentOpened', data: { incidentId, path, kind, pointIds: [pointId], note } });
};

const raise = ({ data }: Of<'RaiseTicket'>, state: IssuedSession): Verdict =>
  outside(state, BEFORE_END) ?? openAt(state, data);

const mediaTrouble = ({ data }: Of<'ReportMediaTrouble'>, state: IssuedSession): Verdict => {
  const same = ([, incident]: readonly [string, Incident]): boolean =>
    incident.kind === data.kind && incident.closedAt === null && incident.pointIds.includes(data.pointId);
  const closed = outside(state, RUNNING);
  if (closed !== null) return closed;
  const verdict = openAt(state, { ...data, note: '' });
  // One open alarm per point and kind is enough.
  return verdict.ok && tableEntries(state.incidents.incidents).some(same) ? refuse('NOTHING_CHANGED') : verdict;
};

const lose = ({ data }: Of<'ReportLost'>, state: IssuedSession): Verdict => {
  const { incidentId, pointIds } = data;
  const closed = outside(state, RUNNING);
  if (closed !== null) return closed;
  if (incidentOf(state, incidentId) !== undefined) return refuse('INCIDENT_EXISTS', { incidentId });
  const taking = [...new Set(pointIds)].filter((pointId) => knows(state, pointId));
  const stranger = pointIds[0];
  if (taking.length === 0 && stranger !== undefined) return refuse('UNKNOWN_POINT', { pointId: stranger });
  const lost = taking.filter((pointId) => tableGet(state.incidents.lost, pointId) === undefined);
  const [first] = lost;
  if (first === undefined) return refuse('NOTHING_CHANGED');
  if (lost.length === 1) return openAt(state, { incidentId, kind: 'point_lost', pointId: first, note: '' });
  return accept({
    type: 'IncidentOpened',
    data: { incidentId, path: [], kind: 'points_lost', pointIds: lost, note: '' },
  });
};

const back = ({ data: { pointId } }: Of<'ReportBack'>, state: IssuedSession): Verdict => {
  if (!knows(state, pointId)) return refuse('UNKNOWN_POINT', { pointId });
  const incidentId = tableGet(state.incidents.lost, pointId);
  const incident = incidentId === undefined ? undefined : incidentOf(state, incidentId);
  if (incident === undefined) return refuse('NOTHING_CHANGED');
  const others = incident.pointIds.filter((id) => id !== pointId && tableGet(state.incidents.lost, id) === incident.id);
  // Closed by hand before: the point's return is still noted, the incident stays as it was resolved.
  const closes = incident.closedAt === null && others.length === 0;
  return accept({ type: 'PointBack', data: { incidentId: incident.id, path: incident.path, pointId, closes } });
};

const handle = (command: Of<'TakeIncident' | 'ResolveIncident'> & CommandMeta, state: IssuedSession): Verdict => {
  const { incidentId } = command.data;
  const incident = incidentOf(state, incidentId);
  if (incident === undefined) return refuse('UNKNOWN_INCIDENT', { incidentId });
  if (incident.closedAt !== null) return refuse('INCIDENT_CLOSED', { incidentId });
  const of = { incidentId, path: incident.path };
  if (command.type === 'ResolveIncident')
    return accept({ type: 'IncidentResolved', data: { ...of, resolution: command.data.resolution } });
  return incident.owner?.id === command.by.id ? refuse('NOTHING_CHANGED') : accept({ type: 'IncidentTaken', data: of });
};

/** Help asked for and troubles noticed; what is open at the end may still be closed after it. */
export const decideIncident = (command: IncidentCommand & CommandMeta, state: IssuedSession): Verdict => {
  switch (command.type) {
    case 'RaiseTicket':
      return raise(command, state);
    case 'ReportMediaTrouble':
      return mediaTrouble(command, state);
    case 'ReportLost':
      return lose(command, state);
    case 'ReportBack':
      return outside(state, [...BEFORE_END, 'concluded']) ?? back(command, state);
    case 'TakeIncident':
    case 'ResolveIncident':
      return outside(state, [...BEFORE_END, 'concluded']) ?? handle(command, state);
  }
};
