import type { ParticipationInput, ParticipationsInput } from '@diemcau/contract';
import { inTreeOrder } from '@diemcau/planning';
import type { InvitedUnit, PointId } from '@diemcau/session';
import type { BridgePoint, BridgePoints } from '../../ports/bridge-points.js';
import type { Participation } from '../../ports/conferences.js';
import { PlanningRefused, refuseDuplicates } from '../planning-refused.js';

/** Without a list of its own a point invites the unit it is of; a point of no unit invites itself, by its plate. */
const ownUnit = (point: BridgePoint, summoned: number): InvitedUnit => ({
  id: point.unit?.code ?? point.id,
  name: point.unit?.name ?? point.name,
  summoned,
  leadDelegate: null,
  delegates: [],
});

const participationOf = (
  point: BridgePoint,
  input: ParticipationInput | undefined,
  summoned: number,
  makeId: () => string,
): Participation => {
  const units = input?.units?.map((unit) => ({ ...unit, id: unit.id ?? makeId() })) ?? [ownUnit(point, summoned)];
  refuseDuplicates(
    'unit',
    units.map((unit) => unit.id),
  );
  return { pointId: point.id, units, localChair: input?.localChair ?? null, mode: input?.mode ?? null };
};

/** Points that the request means, by id. @throws PlanningRefused UNKNOWN_POINT */
const selected = async (input: ParticipationsInput, registry: BridgePoints): Promise<Map<PointId, BridgePoint>> => {
  const below =
    input.select === 'province'
      ? await registry.find({ under: input.centralId, role: null, searchKey: '' })
      : ([] as readonly BridgePoint[]);
  const chosen = new Map(below.map((point) => [point.id, point]));
  if (input.select === 'province' && chosen.get(input.centralId)?.role !== 'central') {
    throw new PlanningRefused('UNKNOWN_POINT', { pointId: input.centralId });
  }
  const more = input.points.map((point) => point.pointId).filter((id) => !chosen.has(id));
  for (const point of await registry.byIds(more)) chosen.set(point.id, point);
  const unknown = more.find((id) => !chosen.has(id));
  if (unknown !== undefined) throw new PlanningRefused('UNKNOWN_POINT', { pointId: unknown });
  return chosen;
};

/** Who takes part, in the order of the points. @throws PlanningRefused UNKNOWN_POINT, DUPLICATE_ID */
export const participantsOf = async (
  input: ParticipationsInput,
  registry: BridgePoints,
  makeId: () => string,
): Promise<readonly Participation[]> => {
  refuseDuplicates(
    'point',
    input.points.map((point) => point.pointId),
  );
  const own = new Map(input.points.map((point) => [point.pointId, point]));
  const chosen = await selected(input, registry);
  return inTreeOrder([...chosen.values()]).map((point) =>
    participationOf(point, own.get(point.id), input.summoned, makeId),
  );
};
