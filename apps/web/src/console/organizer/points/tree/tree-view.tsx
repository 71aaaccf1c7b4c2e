import './tree.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useRef, useState } from 'react';
import { TreeLine } from './tree-line.js';
import type { TreeNode } from './tree-node.js';
import type { TreeRow } from './tree-rows.js';
import { treeKeyDown } from './tree-key-down.js';

interface Props {
  readonly label: string;
  readonly rows: readonly TreeRow[];
  readonly chosen: ReadonlySet<string>;
  readonly noteOf: (node: TreeNode) => string;
  readonly onPress: (node: TreeNode) => void;
  readonly onOpen: (key: string, open: boolean) => void;
}

const ROW_PX = 36;

/** A tree of thousands of which only the visible rows are drawn; one stop of the tab key, arrows within. */
export const TreeView = ({ label, rows, chosen, noteOf, onPress, onOpen }: Props): React.ReactNode => {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(0);
  const at = Math.max(0, Math.min(rows.length - 1, wanted));
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
  });
  const drawn = list.getVirtualItems();
  const onKeyDown = treeKeyDown({
    ...{ rows, at, onPress, onOpen },
    onGo: (to) => {
      setWanted(to);
      list.scrollToIndex(to);
    },
  });
  const press = (index: number, act: () => void): void => {
    setWanted(index);
    act();
  };
  const active = drawn.some(({ index }) => index === at) ? { 'aria-activedescendant': `${id}-${at}` } : {};
  return (
    <div
      ref={box}
      className="tree"
      role="tree"
      tabIndex={0}
      aria-label={label}
      aria-multiselectable="true"
      {...active}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className="tree-whole" style={{ height: list.getTotalSize() }}>
        {drawn.flatMap(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return [];
          const { node, expanded } = row;
          return (
            <TreeLine
              key={node.key}
              id={`${id}-${index}`}
              row={row}
              chosen={chosen}
              note={noteOf(node)}
              isActive={index === at}
              style={{ height: ROW_PX, transform: `translateY(${start}px)` }}
              onPress={() => press(index, () => onPress(node))}
              onTwist={() => press(index, () => onOpen(node.key, expanded !== true))}
            />
          );
        })}
      </div>
    </div>
  );
};
