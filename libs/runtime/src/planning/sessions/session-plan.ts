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

/** Among whom a point takes part. */
export interface Company {
  readonly taking: ReadonlySet<PointId>;
  /** The points and whatever stands above them. */
  readonly registry: ReadonlyMap<PointId, BridgePoint>;
}

const parentsIn = new WeakMap<Company['registry'], ReadonlyMap<PointId, PointId | null>>();

/** Made once per registry, for it never changes. */
const parentsOf = (registry: Company['registry']): ReadonlyMap<PointId, PointId | null> => {
  const known = parentsIn.get(registry) ?? new Map([...registry.values()].map(({ id, parentId }) => [id, parentId]));
  parentsIn.set(registry, known);
  return known;
};

/** A point as it takes part: one whose parent stays away hangs on the next one above that comes. @throws PlanningRefused UNKNOWN_POINT */
export const planPoint = (
  { pointId, units, localChair, mode }: Participation,
  { taking, registry }: Company,
  sortOrder: number,
): PlanPoint => {
  const point = registry.get(pointId);
  if (point === undefined) throw new PlanningRefused('UNKNOWN_POINT', { pointId });
  const parentId = nearestKept(parentsOf(registry), taking, pointId);
  return {
    id: pointId,
    name: point.name,
    unitCode: point.unit?.code ?? null,
    parentId,
    group: point.group,
    role: roleIn(point, parentId),
    mode: mode ?? point.mode,
    via: point.via !== null && taking.has(point.via) ? point.via : null,
    sortOrder,
    hotline: point.hotline,
    autoMicrophone: point.autoMicrophone,
    localChair,
    units,
  };
};

/** The points as they take part, in the order of the participations. */
export const planPoints = ({ participations, registry }: PlanParts): readonly PlanPoint[] => {
  const taking = new Set(participations.map(({ pointId }) => pointId));
  return participations.map((one, position) => planPoint(one, { taking, registry }, position * STEP));
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
