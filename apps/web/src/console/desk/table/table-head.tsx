import { text } from '../text.js';
import type { Column, Wanted } from './rows-shown.js';

interface Props {
  readonly columns: readonly Column[];
  readonly sort: Wanted['sort'];
  readonly onSort: (sort: Wanted['sort']) => void;
}

const next = (sort: Wanted['sort'], column: Column): Wanted['sort'] => {
  if (sort?.column !== column) return { column, down: false };
  return sort.down ? null : { column, down: true };
};

/** Up, down, and back to the order of the plan. */
export const TableHead = ({ columns, sort, onSort }: Props): React.ReactNode => (
  <div role="rowgroup" className="table-head">
    <div role="row" className="table-row" aria-rowindex={1}>
      {columns.map((column) => {
        const mine = sort?.column === column ? sort : null;
        return (
          <div
            key={column}
            role="columnheader"
            data-column={column}
            aria-sort={mine === null ? 'none' : mine.down ? 'descending' : 'ascending'}
          >
            <button type="button" title={text.sortBy(text.columns[column])} onClick={() => onSort(next(sort, column))}>
              {text.columns[column]}
              {mine !== null && <span aria-hidden="true"> {mine.down ? '▼' : '▲'}</span>}
            </button>
          </div>
        );
      })}
    </div>
  </div>
);
