import type { BridgePointView } from '@diemcau/contract';
import { levelOf } from '@diemcau/planning';
import type { BridgePoint } from '../../ports/bridge-points.js';

/** A point as HTTP shows it. */
export const pointView = ({ unit, ...point }: BridgePoint): BridgePointView => ({
  ...point,
  unitCode: unit?.code ?? null,
  unitName: unit?.name ?? null,
  level: levelOf(unit?.code ?? null),
});
