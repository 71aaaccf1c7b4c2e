import { type LinkFault, linkFault, linksDiffer } from '@diemcau/planning';
import type { PointId } from '@diemcau/session';
import type { BridgePoint, PointsInWrite } from '../../ports/bridge-points.js';
import { PlanningRefused } from '../planning-refused.js';

const refusalOf = (fault: LinkFault): PlanningRefused => {
  const { pointId } = fault;
  if (fault.fault === 'unknown') return new PlanningRefused('UNKNOWN_POINT', { pointId });
  if (fault.fault === 'circle') return new PlanningRefused('POINT_CIRCLE', { pointId });
  if (fault.fault === 'carries') return new PlanningRefused('POINT_IN_USE', { pointId, reason: fault.fault });
  return new PlanningRefused('GATEWAY_CANNOT_CARRY', { pointId, via: fault.via, reason: fault.reason });
};

/**
 * Points hang on points that are there, none above itself, and are carried by points that can. How many are `central` is no rule
 * of the registry: a province's hall convenes its own level also when it hangs below the hall of the State.
 * @throws PlanningRefused UNKNOWN_POINT, POINT_CIRCLE, GATEWAY_CANNOT_CARRY, POINT_IN_USE
 */
export const checkLinks = async (
  now: PointsInWrite,
  before: ReadonlyMap<PointId, BridgePoint>,
  after: readonly BridgePoint[],
): Promise<void> => {
  const changed = after.filter((point) => linksDiffer(before.get(point.id), point));
  if (changed.length === 0) return;
  // A new root hangs on nothing, yet others may hang on it.
  const registry = new Map([...(await now.links()), ...after.map((point) => [point.id, point] as const)]);
  const fault = linkFault(registry, changed);
  if (fault !== null) throw refusalOf(fault);
};

/** The second of two editors is told who was first, when, and what differs now from what he saw. */
export const staleRefusal = async (
  now: PointsInWrite,
  { id, version, changedAt, changedBy }: BridgePoint,
  seen: number,
): Promise<PlanningRefused> => {
  const edits = await now.editsSince(id, seen);
  const fields = [...new Set(edits.flatMap((edit) => edit.fields))].join(',');
  const who = changedAt === null || changedBy === null ? {} : { by: changedBy.name, at: changedAt };
  return new PlanningRefused('VERSION_CONFLICT', { pointId: id, current: version, ...who, fields });
};
