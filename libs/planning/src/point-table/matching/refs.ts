import { type Steps, eachInSteps } from '../../steps.js';
import { nameKey, withKind, withoutKind } from './name-keys.js';
import type { TablePoint } from '../table-point.js';

/** Anything that may be named as a parent or a gateway: a point of the registry, or one that a row makes. */
export interface RefNode {
  readonly id: string;
  /** Other ids under which the file may name it. */
  readonly keys: readonly string[];
  /** Plates: the one it has and the one it gets. */
  readonly names: readonly string[];
  readonly unit: TablePoint['unit'];
  /** The row that makes it; null for a point of the registry. */
  readonly row: number | null;
}

export interface RefIndex {
  readonly byKey: ReadonlyMap<string, readonly RefNode[]>;
  readonly byCode: ReadonlyMap<string, readonly RefNode[]>;
  readonly byName: ReadonlyMap<string, readonly RefNode[]>;
  readonly byBareName: ReadonlyMap<string, readonly RefNode[]>;
}

/** So many of one name are as ambiguous as more. */
const MOST = 100;

const put = (map: Map<string, RefNode[]>, key: string, node: RefNode): void => {
  const nodes = map.get(key);
  if (nodes === undefined) map.set(key, [node]);
  else if (nodes.length < MOST && !nodes.includes(node)) nodes.push(node);
};

export function* indexingRefs(nodes: readonly RefNode[]): Steps<RefIndex> {
  const byKey = new Map<string, RefNode[]>();
  const byCode = new Map<string, RefNode[]>();
  const byName = new Map<string, RefNode[]>();
  const byBareName = new Map<string, RefNode[]>();
  yield* eachInSteps(nodes, (node) => {
    // The id of a point that a row makes is a stand-in that no file can name.
    for (const key of node.row === null ? [node.id, ...node.keys] : node.keys) put(byKey, key, node);
    for (const name of node.names) put(byName, nameKey(name), node);
    if (node.unit === null) return;
    const key = nameKey(node.unit.name);
    put(byCode, node.unit.code, node);
    put(byName, key, node);
    put(byBareName, withoutKind(key), node);
  });
  return { byKey, byCode, byName, byBareName };
}

/** The points that a text names: by id, then by unit code, by plate or unit name, and by unit name without its kind. */
export const named = (index: RefIndex, text: string, era: string | null): readonly RefNode[] => {
  const key = nameKey(text);
  const found = [
    index.byKey.get(text),
    index.byCode.get(text),
    index.byName.get(key) ?? index.byName.get(withKind(key)),
    index.byBareName.get(key),
  ].find((nodes) => nodes !== undefined && nodes.length > 0);
  if (found === undefined || found.length === 1 || era === null) return found ?? [];
  const sameEra = found.filter(({ unit }) => unit === null || unit.era === era);
  return sameEra.length === 0 ? found : sameEra;
};
