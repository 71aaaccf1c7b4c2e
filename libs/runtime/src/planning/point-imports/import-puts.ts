import type { TablePoint } from '@diemcau/planning';
import type { PointId } from '@diemcau/session';
import type { BridgePoint, PointPut } from '../../ports/bridge-points.js';
import type { Editor } from '../../ports/editor.js';
import type { Ids } from '../../ports/ids.js';
import { pointPut } from '../points/point-put.js';

/** Everything that an import writes into the registry. */
export interface ImportPuts {
  readonly put: readonly PointPut[];
  readonly via: ReadonlyMap<PointId, PointId>;
}

/** New points each after the one above it; those there already may come in any order. */
const parentsFirst = (
  points: readonly BridgePoint[],
  registry: ReadonlyMap<PointId, BridgePoint>,
): readonly BridgePoint[] => {
  const waiting = new Map(points.map((point) => [point.id, point]));
  const ordered: BridgePoint[] = [];
  for (const point of points) {
    const above: BridgePoint[] = [];
    for (let at: BridgePoint | undefined = point; at !== undefined && waiting.has(at.id);) {
      above.push(at);
      waiting.delete(at.id);
      at = at.parentId === null || registry.has(at.parentId) ? undefined : waiting.get(at.parentId);
    }
    ordered.push(...above.reverse());
  }
  return ordered;
};

/** Points as they are stored: ids given, versions counted, gateways that come later set aside. */
export const importPuts = (
  points: readonly TablePoint[],
  registry: ReadonlyMap<PointId, BridgePoint>,
  ids: Ids,
  change: { readonly changedAt: number; readonly changedBy: Editor },
): ImportPuts => {
  const given = new Map(points.filter(({ id }) => !registry.has(id)).map(({ id }) => [id, ids.uuid()]));
  const idOf = (id: PointId): PointId => given.get(id) ?? id;
  const stored = points.map((point): BridgePoint => {
    const version = (registry.get(point.id)?.version ?? 0) + 1;
    const parentId = point.parentId === null ? null : idOf(point.parentId);
    return {
      ...point,
      ...change,
      version,
      id: idOf(point.id),
      parentId,
      via: point.via === null ? null : idOf(point.via),
    };
  });
  const there = new Set(registry.keys());
  const via = new Map<PointId, PointId>();
  const put = parentsFirst(stored, registry).map((point) => {
    const late = point.via === null || there.has(point.via) ? null : point.via;
    if (late !== null) via.set(point.id, late);
    there.add(point.id);
    const { fields } = pointPut(registry.get(point.id), point);
    return { point: late === null ? point : { ...point, via: null }, fields };
  });
  return { put, via };
};
