import { text } from './text.js';
import { chosenIn } from './tree/choice.js';
import type { TreeNode } from './tree/tree-node.js';

/** What stands at the end of a line: how much is chosen of a branch; of a leaf why it was found, and whether it has a point. */
export const treeNote = (
  node: TreeNode,
  chosen: ReadonlySet<string>,
  former: ReadonlyMap<string, readonly string[]>,
): string => {
  if (node.kind === 'branch') {
    const { count, of } = chosenIn(node, chosen);
    return text.count(count, of);
  }
  const names = former.get(node.unit?.code ?? '');
  if (names !== undefined) return text.formerly(names.slice(0, 2).join(', '));
  return node.pointId === null ? text.unregistered : '';
};
