import { treeMove } from './tree-keys.js';
import type { TreeNode } from './tree-node.js';
import type { TreeRow } from './tree-rows.js';

interface Wish {
  readonly rows: readonly TreeRow[];
  readonly at: number;
  readonly onGo: (to: number) => void;
  readonly onPress: (node: TreeNode) => void;
  readonly onOpen: (key: string, open: boolean) => void;
}

/** Plain keys move in the tree; those with Ctrl, Alt or Meta are the page's and the browser's. */
export const treeKeyDown =
  ({ rows, at, onGo, onPress, onOpen }: Wish) =>
  (event: React.KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const move = treeMove(rows, at, event.key);
    if (move === null) return;
    event.preventDefault();
    const node = rows[at]?.node;
    if (move.kind === 'go') onGo(move.to);
    else if (move.kind !== 'press') onOpen(move.key, move.kind === 'open');
    else if (node !== undefined) onPress(node);
  };
