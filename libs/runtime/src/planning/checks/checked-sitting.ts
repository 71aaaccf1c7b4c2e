import type { CheckedPoint, CheckedSitting, RoomFacts } from '@diemcau/planning';
import type { AgendaItem, Chair, FloorRegistration, IssuedSession, PlanPoint, PointId } from '@diemcau/session';
import type { BridgePoint } from '../../ports/bridge-points.js';
import { type PlanParts, planPoints } from '../sessions/session-plan.js';

type Registry = ReadonlyMap<PointId, BridgePoint>;

export const roomFacts = (id: PointId, name: string, point: BridgePoint | undefined): RoomFacts => ({
  id,
  name,
  room: point?.venue ?? null,
  assetCode: point?.terminal?.assetCode ?? null,
  technician: point?.technician ?? null,
});

const checkedPoint = (plan: PlanPoint, point: BridgePoint | undefined): CheckedPoint => ({
  ...roomFacts(plan.id, plan.name, point),
  role: plan.role,
  mode: plan.mode,
  via: plan.via,
  registeredVia: point?.via ?? null,
  hotline: plan.hotline ?? point?.hotline ?? null,
  unit: point?.unit ?? null,
  summoned: plan.units.reduce((sum, { summoned }) => sum + summoned, 0),
});

interface InForce {
  readonly startsAt: number;
  readonly endsAt: number;
  readonly hall: string;
  readonly chairs: readonly Chair[];
  readonly actingChairId: string | null;
  readonly secretary: object | null;
  readonly points: readonly PlanPoint[];
  readonly agenda: readonly AgendaItem[];
  readonly registrations: readonly FloorRegistration[];
}

const drafted = (parts: PlanParts): InForce => {
  const { hall, chairs, actingChairId, secretary } = parts.conference;
  const { startsAt, endsAt, agenda, registrations } = parts.session;
  return { startsAt, endsAt, hall, chairs, actingChairId, secretary, agenda, registrations, points: planPoints(parts) };
};

/** The speaking list took the registrations over when the session was issued; those that still wait count. */
const standing = ({ plan, agenda, floor }: IssuedSession): InForce => ({
  ...plan.header,
  points: plan.points,
  agenda: agenda.items,
  registrations: Object.values(floor.entries).flatMap((entry) =>
    entry.state === 'registered' && entry.itemId !== null
      ? [{ ...entry, entryId: entry.id, itemId: entry.itemId }]
      : [],
  ),
});

/** What the checks judge: the draft, or the plan in force once it was issued. `registry` holds the points that take part. */
export const checkedSitting = (parts: PlanParts, state: IssuedSession | null, registry: Registry): CheckedSitting => {
  const inForce = state === null ? drafted(parts) : standing(state);
  const { id: sessionId, conferenceId } = parts.session;
  const { startsAt, endsAt, hall, actingChairId, secretary } = inForce;
  return {
    ...{
      sessionId,
      conferenceId,
      conferenceType: parts.conference.type,
      issued: state !== null,
      startsAt,
      endsAt,
      hall,
      actingChairId,
    },
    chairs: inForce.chairs.map(({ id, name, pointId }) => ({ id, name, pointId: pointId ?? null })),
    hasSecretary: secretary !== null,
    agenda: inForce.agenda.map((item) => ({ ...item, pinnedAt: item.pinnedAt ?? null })),
    points: inForce.points.map((point) => checkedPoint(point, registry.get(point.id))),
    registrations: inForce.registrations.map(({ itemId, pointId, topic, speakers }) => ({
      ...{ itemId, pointId, topic },
      speakers: speakers.length,
    })),
  };
};
