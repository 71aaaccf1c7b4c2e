import type { CloneView } from '@diemcau/contract';
import { type UnitHistory, dayOf, successorsOf, treeOn } from '@diemcau/planning';
import type { Millis } from '@diemcau/session';
import type { BridgePoint } from '../../ports/bridge-points.js';

type FormerUnit = CloneView['formerUnits'][number];

const successors = (history: UnitHistory, code: string): FormerUnit['successors'] =>
  successorsOf(history, code).map(({ newCode, extent }) => {
    const holder = history.states.findLast(({ forest }) => forest.byCode.has(newCode));
    return { code: newCode, fullName: holder?.forest.byCode.get(newCode)?.fullName ?? null, extent };
  });

/** Points whose unit is of an earlier era than the day of `at`, with what took the place of the unit. */
export const formerUnits = (
  points: readonly BridgePoint[],
  history: UnitHistory,
  at: Millis,
): readonly FormerUnit[] => {
  const era = treeOn(history.states, dayOf(at))?.state.era ?? '';
  return points.flatMap(({ id, name, unit }) =>
    unit === null || unit.era >= era
      ? []
      : [
          {
            pointId: id,
            pointName: name,
            unitCode: unit.code,
            unitName: unit.name,
            successors: successors(history, unit.code),
          },
        ],
  );
};
