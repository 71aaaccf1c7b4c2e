import { memo, useRef, useState } from 'react';
import { SHAPES } from '../state/cell-state.js';
import type { PointFact } from '../state/point-fact.js';
import { text } from '../text.js';
import { nextCell } from './next-cell.js';

interface CellProps {
  readonly id: string;
  readonly name: string;
  readonly state: PointFact['state'];
  readonly index: number;
  readonly reachable: boolean;
  readonly onOpen: (pointId: string) => void;
}

const Cell = memo(({ id, name, state, index, reachable, onOpen }: CellProps): React.ReactNode => {
  const label = `${name}: ${text.states[state]}`;
  return (
    <button
      type="button"
      className="cell"
      data-state={state}
      data-index={index}
      tabIndex={reachable ? 0 : -1}
      aria-label={label}
      title={label}
      onClick={() => onOpen(id)}
    >
      {SHAPES[state]}
    </button>
  );
});

export interface CellsProps {
  readonly label: string;
  readonly facts: readonly PointFact[];
  readonly onOpen: (pointId: string) => void;
}

const columnsOf = (grid: HTMLElement): number => {
  const cells = [...grid.children] as HTMLElement[];
  const second = cells.findIndex(({ offsetTop }) => offsetTop > (cells[0]?.offsetTop ?? 0));
  return second < 0 ? cells.length : second;
};

/** One button per point, of which Tab reaches one and arrows the others. */
export const DomCells = ({ label, facts, onOpen }: CellsProps): React.ReactNode => {
  const grid = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const move = (event: React.KeyboardEvent): void => {
    if (grid.current === null) return;
    const next = nextCell(event.key, at, facts.length, columnsOf(grid.current));
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    (grid.current.children[next] as HTMLElement | undefined)?.focus();
  };
  const reached = Math.min(at, facts.length - 1);
  return (
    <div
      className="cells"
      ref={grid}
      role="group"
      aria-label={label}
      onKeyDown={move}
      onFocus={({ target }) => setAt(Number(target.dataset['index'] ?? 0))}
    >
      {facts.map(({ point, state }, index) => (
        <Cell
          key={point.id}
          id={point.id}
          name={point.name}
          state={state}
          index={index}
          reachable={index === reached}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
};
