/** Anything with an id under another one: points of the registry, points of a session. */
export interface Node {
  readonly id: string;
  readonly parentId: string | null;
}

/** The ids on a cycle or under one, which no root reaches; empty in a forest. A parent outside the list counts as a root. */
export const unreachable = (nodes: readonly Node[]): readonly string[] => {
  const parents = new Map(nodes.map((node) => [node.id, node.parentId]));
  const reached = new Set<string>();
  const lost = new Set<string>();
  for (const node of nodes) {
    const walked = new Set<string>();
    let at: string | null = node.id;
    while (at !== null && parents.has(at) && !reached.has(at) && !lost.has(at) && !walked.has(at)) {
      walked.add(at);
      at = parents.get(at) ?? null;
    }
    const fate = at !== null && (walked.has(at) || lost.has(at)) ? lost : reached;
    for (const id of walked) fate.add(id);
  }
  return [...lost];
};

/** The id and everything below it, in the order of `nodes` for siblings. */
export const subtree = (nodes: readonly Node[], rootId: string): readonly string[] => {
  const children = new Map<string, string[]>();
  for (const node of nodes) {
    if (node.parentId === null) continue;
    const siblings = children.get(node.parentId);
    if (siblings === undefined) children.set(node.parentId, [node.id]);
    else siblings.push(node.id);
  }
  const found = [rootId];
  const seen = new Set(found);
  for (const id of found) {
    for (const child of children.get(id) ?? []) {
      if (!seen.has(child)) {
        seen.add(child);
        found.push(child);
      }
    }
  }
  return found;
};

/** For each node the nearest ancestor that is among `kept`, so that leaving a level out keeps the rest joined. */
export const nearestKept = (
  parents: ReadonlyMap<string, string | null>,
  kept: ReadonlySet<string>,
  id: string,
): string | null => {
  const walked = new Set<string>();
  let at = parents.get(id) ?? null;
  while (at !== null && !kept.has(at) && !walked.has(at)) {
    walked.add(at);
    at = parents.get(at) ?? null;
  }
  return at !== null && kept.has(at) ? at : null;
};

/** Each parent before its children, siblings by `sortOrder`: the order of plates in every list of a session. */
export const inTreeOrder = <Point extends Node & { readonly sortOrder: number }>(
  points: readonly Point[],
): readonly Point[] => {
  const ids = new Set(points.map((point) => point.id));
  const lost = new Set(unreachable(points));
  const below = new Map<string | null, Point[]>();
  for (const point of points) {
    const parent = point.parentId !== null && ids.has(point.parentId) && !lost.has(point.id) ? point.parentId : null;
    const siblings = below.get(parent);
    if (siblings === undefined) below.set(parent, [point]);
    else siblings.push(point);
  }
  const last = (a: Point, b: Point): number => b.sortOrder - a.sortOrder || (a.id < b.id ? 1 : -1);
  const ordered: Point[] = [];
  const waiting = (below.get(null) ?? []).sort(last);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    ordered.push(next);
    waiting.push(...(below.get(next.id) ?? []).sort(last));
  }
  return ordered;
};
