import { nearestKept } from '@diemcau/planning';
import type { Plan, PlanHeader, PlanPoint, PointId, PointRole } from '@diemcau/session';
import type { BridgePoint } from '../../ports/bridge-points.js';
import type { Conference, Participation, PlannedSession } from '../../ports/conferences.js';
import { PlanningRefused } from '../planning-refused.js';

/** Room between two points for one that is added on the day. */
const STEP = 10;

/** Everything a plan is made from. `registry` holds the participating points and whatever stands above them. */
export interface PlanParts {
  readonly conference: Conference;
  readonly session: PlannedSession;
  readonly participations: readonly Participation[];
  readonly registry: ReadonlyMap<PointId, BridgePoint>;
}

/** A province's own hall relays to its level when a higher one convenes: it is a branch there. */
const roleIn = (point: BridgePoint, parentId: PointId | null): PointRole =>
  point.role === 'central' && parentId !== null ? 'branch' : point.role;

/** The points as they take part: a point whose parent stays away hangs on the next one above that comes. */
export const planPoints = ({ participations, registry }: PlanParts): readonly PlanPoint[] => {
  const parents = new Map([...registry.values()].map((point) => [point.id, point.parentId]));
  const taking = new Set(participations.map((participation) => participation.pointId));
  return participations.map(({ pointId, units, localChair, mode }, position) => {
    const point = registry.get(pointId);
    if (point === undefined) throw new PlanningRefused('UNKNOWN_POINT', { pointId });
    const parentId = nearestKept(parents, taking, pointId);
    return {
      id: pointId,
      name: point.name,
      unitCode: point.unit?.code ?? null,
      parentId,
      group: point.group,
      role: roleIn(point, parentId),
      mode: mode ?? point.mode,
      via: point.via !== null && taking.has(point.via) ? point.via : null,
      sortOrder: position * STEP,
      hotline: point.hotline,
      autoMicrophone: point.autoMicrophone,
      localChair,
      units,
    };
  });
};

const headerOf = ({ conference, session }: PlanParts): PlanHeader => {
  const [first] = conference.chairs;
  if (first === undefined) throw new PlanningRefused('CHAIR_REQUIRED');
  return {
    conferenceId: conference.id,
    conferenceTitle: conference.title,
    sessionTitle: session.title,
    hostAgency: conference.hostAgency,
    standingAgency: conference.standingAgency,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    hall: conference.hall,
    chairs: conference.chairs,
    actingChairId: conference.actingChairId ?? first.id,
    secretary: conference.secretary,
    mc: conference.mc,
    quorum: conference.quorum,
  };
};

/**
 * What the invitation fixes, made of the records.
 * @throws PlanningRefused CHAIR_REQUIRED, AGENDA_REQUIRED, CENTRAL_POINT_REQUIRED (exactly one), UNKNOWN_POINT
 */
export const planOf = (parts: PlanParts): Plan => {
  const { agenda, awards, registrations } = parts.session;
  const header = headerOf(parts);
  if (agenda.length === 0) throw new PlanningRefused('AGENDA_REQUIRED');
  const points = planPoints(parts);
  const centrals = points.filter((point) => point.role === 'central').length;
  if (centrals !== 1) throw new PlanningRefused('CENTRAL_POINT_REQUIRED', { count: centrals });
  return { header, points, agenda, awards, registrations };
};
