import type { ParticipationChangeInput } from '@diemcau/contract';
import type { InvitedUnit } from '@diemcau/session';
import type { BridgePoint } from '../../ports/bridge-points.js';
import type { Participation } from '../../ports/conferences.js';
import { refuseDuplicates } from '../planning-refused.js';

/** Without a list of its own a point invites the unit it is of; a point of no unit invites itself, by its plate. */
const ownUnit = (point: BridgePoint, summoned: number): InvitedUnit => ({
  id: point.unit?.code ?? point.id,
  name: point.unit?.name ?? point.name,
  summoned,
  leadDelegate: null,
  delegates: [],
});

/** @throws PlanningRefused DUPLICATE_ID */
const unitsOf = (
  input: NonNullable<ParticipationChangeInput['units']>,
  makeId: () => string,
): readonly InvitedUnit[] => {
  const units = input.map((unit) => ({ ...unit, id: unit.id ?? makeId() }));
  refuseDuplicates(
    'unit',
    units.map((unit) => unit.id),
  );
  return units;
};

/** A participation with what a request changes in it. @throws PlanningRefused DUPLICATE_ID */
export const changedParticipation = (
  before: Participation,
  { units, localChair, mode }: Omit<ParticipationChangeInput, 'pointId'>,
  makeId: () => string,
): Participation => ({
  pointId: before.pointId,
  units: units === undefined ? before.units : unitsOf(units, makeId),
  localChair: localChair === undefined ? before.localChair : localChair,
  mode: mode === undefined ? before.mode : mode,
});

/** A point that comes to take part. @throws PlanningRefused DUPLICATE_ID */
export const newParticipation = (
  point: BridgePoint,
  input: Omit<ParticipationChangeInput, 'pointId'> | undefined,
  summoned: number,
  makeId: () => string,
): Participation => {
  const plain = { pointId: point.id, units: [ownUnit(point, summoned)], localChair: null, mode: null };
  return input === undefined ? plain : changedParticipation(plain, input, makeId);
};
