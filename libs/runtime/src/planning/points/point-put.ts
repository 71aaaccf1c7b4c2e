import { changedFields } from '@diemcau/planning';
import type { BridgePoint, PointPut } from '../../ports/bridge-points.js';

/** What an edit may change, as HTTP calls it. */
const FIELDS = [
  ...(['name', 'parentId', 'group', 'role', 'mode', 'via', 'venue'] as const),
  ...(['terminal', 'technician', 'hotline', 'autoMicrophone', 'sortOrder'] as const),
];

/** A point to be stored, with what is new in it; `before` is undefined for a new one. */
export const pointPut = (before: BridgePoint | undefined, point: BridgePoint): PointPut => ({
  point,
  fields: before === undefined ? [] : changedFields(FIELDS, before, point),
});
