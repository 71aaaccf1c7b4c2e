import type { PasteablePoint } from '@diemcau/planning';
import type { PlanPoint } from '@diemcau/session';
import type { BridgePoint } from '../../ports/bridge-points.js';
import type { Participation } from '../../ports/conferences.js';

const unitNames = ({ units }: Pick<Participation, 'units'>): readonly string[] => units.map(({ name }) => name);

/** The points of a draft by all their names. */
export const draftedPoints = (
  participations: readonly Participation[],
  registry: readonly BridgePoint[],
): readonly PasteablePoint[] => {
  const taking = new Map(participations.map((participation) => [participation.pointId, participation]));
  return registry.flatMap(({ id, parentId, role, name, unit }) => {
    const participation = taking.get(id);
    if (participation === undefined) return [];
    const names = [name, ...(unit === null ? [] : [unit.name]), ...unitNames(participation)];
    return [{ id, parentId, central: role === 'central', names }];
  });
};

/** The points of an issued session by all their names. */
export const issuedPoints = (points: readonly PlanPoint[]): readonly PasteablePoint[] =>
  points.map(({ id, parentId, role, name, units }) => ({
    id,
    parentId,
    central: role === 'central',
    names: [name, ...unitNames({ units })],
  }));
