import { searchKey } from '@diemcau/planning';
import { branch, type TreeNode } from './tree-node.js';

/** One visible line of the tree, with what assistive technology is told of its place. */
export interface TreeRow {
  readonly node: TreeNode;
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  /** Null on a leaf. */
  readonly expanded: boolean | null;
  /** Index of the row above it in the tree; null at the top. */
  readonly parent: number | null;
}

/** The tree as a list, without what lies in closed branches: only a list can be drawn in part. */
export const treeRows = (roots: readonly TreeNode[], open: ReadonlySet<string>): readonly TreeRow[] => {
  const rows: TreeRow[] = [];
  const walk = (nodes: readonly TreeNode[], level: number, parent: number | null): void => {
    nodes.forEach((node, index) => {
      const expanded = node.kind === 'leaf' ? null : open.has(node.key);
      const own = rows.push({ node, level, position: index + 1, siblings: nodes.length, expanded, parent }) - 1;
      if (node.kind === 'branch' && expanded === true) walk(node.children, level + 1, own);
    });
  };
  walk(roots, 1, null);
  return rows;
};

const matching = (node: TreeNode, matches: (label: string, code: string | null) => boolean): TreeNode | null => {
  if (node.kind === 'leaf') return matches(node.label, node.unit?.code ?? null) ? node : null;
  if (matches(node.label, null)) return node;
  const children = node.children.flatMap((child) => matching(child, matches) ?? []);
  return children.length === 0 ? null : branch(node.key, node.label, children);
};

/**
 * Branches with what is found, and nothing else; a branch that is found keeps all that lies in it. `former`: codes of units that
 * are found by the names of those they took over from.
 */
export const foundIn = (
  roots: readonly TreeNode[],
  words: string,
  former: ReadonlySet<string>,
): readonly TreeNode[] => {
  const wanted = searchKey(words);
  if (wanted === '') return roots;
  const matches = (label: string, code: string | null): boolean =>
    searchKey(label).includes(wanted) || (code !== null && (code === wanted || former.has(code)));
  return roots.flatMap((root) => matching(root, matches) ?? []);
};

/** Every branch: what was searched for is shown without being opened. */
export const branchKeys = (nodes: readonly TreeNode[]): ReadonlySet<string> =>
  new Set(nodes.flatMap((node) => (node.kind === 'leaf' ? [] : [node.key, ...branchKeys(node.children)])));
