import type { TreeNode } from './tree-node.js';

export type Choice = 'all' | 'some' | 'none';

export interface Chosen {
  readonly choice: Choice;
  readonly count: number;
  readonly of: number;
}

const leavesOf = (node: TreeNode): readonly string[] => (node.kind === 'leaf' ? [node.key] : node.leaves);

/** How much of a node is chosen. */
export const chosenIn = (node: TreeNode, chosen: ReadonlySet<string>): Chosen => {
  const leaves = leavesOf(node);
  const count = leaves.reduce((sum, key) => sum + (chosen.has(key) ? 1 : 0), 0);
  return { choice: count === 0 ? 'none' : count === leaves.length ? 'all' : 'some', count, of: leaves.length };
};

/** A press on the box of a node: all of it, or nothing of it where all was. */
export const press = (node: TreeNode, chosen: ReadonlySet<string>): ReadonlySet<string> => {
  const next = new Set(chosen);
  const takesAway = chosenIn(node, chosen).choice === 'all';
  for (const key of leavesOf(node)) {
    if (takesAway) next.delete(key);
    else next.add(key);
  }
  return next;
};
