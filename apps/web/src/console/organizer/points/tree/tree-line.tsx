import { type Choice, chosenIn } from './choice.js';
import type { TreeRow } from './tree-rows.js';

interface Props {
  readonly id: string;
  readonly row: TreeRow;
  readonly chosen: ReadonlySet<string>;
  readonly note: string;
  readonly isActive: boolean;
  readonly style: React.CSSProperties;
  readonly onPress: () => void;
  readonly onTwist: () => void;
}

const CHECKED: Readonly<Record<Choice, boolean | 'mixed'>> = { all: true, some: 'mixed', none: false };

/** One line: a branch to open, or a leaf, with its box. */
export const TreeLine = ({ id, row, chosen, note, isActive, style, onPress, onTwist }: Props): React.ReactNode => {
  const { node, level, position, siblings, expanded } = row;
  const { choice } = chosenIn(node, chosen);
  const twist = (event: React.MouseEvent): void => {
    if (expanded === null) return;
    event.stopPropagation();
    onTwist();
  };
  return (
    <div
      id={id}
      className="tree-row"
      role="treeitem"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-checked={CHECKED[choice]}
      {...(expanded === null ? {} : { 'aria-expanded': expanded })}
      data-active={isActive}
      style={{ ...style, paddingLeft: `${level * 1.25 - 0.75}rem` }}
      onClick={onPress}
    >
      <span className="tree-twist" aria-hidden="true" onClick={twist}>
        {expanded === null ? '' : expanded ? '▾' : '▸'}
      </span>
      <span className="tree-box" data-choice={choice} aria-hidden="true" />
      <span className="tree-label" title={node.label}>
        {node.label}
      </span>
      <span className="tree-note">{note}</span>
    </div>
  );
};
