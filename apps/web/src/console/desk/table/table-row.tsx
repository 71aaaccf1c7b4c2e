import { SHAPES } from '../state/cell-state.js';
import type { PointFact } from '../state/point-fact.js';
import { wordsOf } from '../state/text-of-fact.js';
import type { Column } from './rows-shown.js';

interface Props {
  readonly fact: PointFact;
  readonly index: number;
  readonly start: number;
  readonly columns: readonly Column[];
  readonly onOpen: (pointId: string) => void;
}

/** One point; its name opens it. */
export const TableRow = ({ fact, index, start, columns, onOpen }: Props): React.ReactNode => {
  const words = wordsOf(fact);
  return (
    <div
      role="row"
      className="table-row"
      aria-rowindex={index + 2}
      data-state={fact.state}
      style={{ transform: `translateY(${start}px)` }}
    >
      {columns.map((column) => (
        <div key={column} role="cell" data-column={column} title={words[column]}>
          {column === 'name' ? (
            <button type="button" className="table-name" onClick={() => onOpen(fact.point.id)}>
              {words.name}
            </button>
          ) : (
            <span>
              {column === 'state' && `${SHAPES[fact.state]} `}
              {words[column]}
            </span>
          )}
        </div>
      ))}
    </div>
  );
};
