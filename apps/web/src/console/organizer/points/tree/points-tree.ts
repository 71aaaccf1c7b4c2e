import { compareVietnamese, foldName } from '@diemcau/planning';
import { branch, type TreeBranch, type TreeLeaf, type TreeNode, type TreePoint, type TreeUnit } from './tree-node.js';

/** Labels of what the tree adds by itself. */
export interface TreeWords {
  readonly own: (plate: string) => string;
  readonly others: string;
  readonly ungrouped: string;
}

/** Codes mean other units since July 2025: a point is that of a unit only where the name agrees as well. */
const unitKey = (code: string, fullName: string): string => `${code} ${foldName(fullName)}`;

const pointsByUnit = (points: readonly TreePoint[]): ReadonlyMap<string, TreePoint> =>
  new Map(
    points.flatMap((point) =>
      point.unitCode === null || point.unitName === null ? [] : [[unitKey(point.unitCode, point.unitName), point]],
    ),
  );

const leafOf = (label: string, point: TreePoint | undefined, unit: TreeUnit | null): TreeLeaf => ({
  kind: 'leaf',
  key: point?.id ?? `:${unit?.code ?? ''}`,
  label,
  pointId: point?.id ?? null,
  unit,
});

/** Leaves whose points are in a group stand in it, before those in none. */
const grouped = (
  within: string,
  nodes: readonly TreeNode[],
  groupOf: (leaf: TreeLeaf) => string | null,
): readonly TreeNode[] => {
  const groups = new Map<string, TreeNode[]>();
  const rest: TreeNode[] = [];
  for (const node of nodes) {
    const group = node.kind === 'leaf' ? groupOf(node) : null;
    if (group === null) rest.push(node);
    else groups.set(group, [...(groups.get(group) ?? []), node]);
  }
  const named = [...groups].sort(([a], [b]) => compareVietnamese(a, b));
  return [...named.map(([group, members]) => branch(`${within}/${group}`, group, members)), ...rest];
};

/** Province, group or district, commune; what is registered and no unit of this day stands at the end. */
export const pointsTree = (
  units: readonly TreeUnit[],
  points: readonly TreePoint[],
  words: TreeWords,
): readonly TreeBranch[] => {
  const registered = pointsByUnit(points);
  const children = new Map<string | null, TreeUnit[]>();
  for (const unit of units) {
    const siblings = children.get(unit.parentCode);
    if (siblings === undefined) children.set(unit.parentCode, [unit]);
    else siblings.push(unit);
  }
  const pointOf = (unit: TreeUnit): TreePoint | undefined => registered.get(unitKey(unit.code, unit.fullName));
  const groups = new Map(points.map(({ id, group }) => [id, group]));
  const groupOf = ({ pointId }: TreeLeaf): string | null => (pointId === null ? null : (groups.get(pointId) ?? null));
  const nodeOf = (unit: TreeUnit): TreeNode => {
    const below = children.get(unit.code) ?? [];
    const point = pointOf(unit);
    if (below.length === 0 && unit.parentCode !== null) return leafOf(unit.fullName, point, unit);
    const own = leafOf(point?.name ?? words.own(unit.fullName), point, unit);
    return branch(unit.code, unit.fullName, [own, ...grouped(unit.code, below.map(nodeOf), groupOf)]);
  };
  const provinces = (children.get(null) ?? []).map(nodeOf);
  const shown = new Set(units.flatMap((unit) => pointOf(unit)?.id ?? []));
  const others = points.filter(({ id }) => !shown.has(id)).map((point) => leafOf(point.name, point, null));
  const apart = branch(
    'others',
    words.others,
    grouped('others', others, (leaf) => groupOf(leaf) ?? words.ungrouped),
  );
  const branches = provinces.filter((node) => node.kind === 'branch');
  return others.length === 0 ? branches : [...branches, apart];
};
