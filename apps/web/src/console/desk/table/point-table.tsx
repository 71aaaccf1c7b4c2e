import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import type { PointFact } from '../state/point-fact.js';
import { wordsOf } from '../state/text-of-fact.js';
import { text } from '../text.js';
import { csvOf } from './csv.js';
import { type Column, rowsShown, type Wanted } from './rows-shown.js';
import { saveFile } from './save-file.js';
import { TableHead } from './table-head.js';
import { TableRow } from './table-row.js';
import { TableTools } from './table-tools.js';

interface Props {
  readonly facts: readonly PointFact[];
  /** Null: all of them. */
  readonly only: ReadonlySet<string> | null;
  readonly onEverything: () => void;
  readonly onOpen: (pointId: string) => void;
}

const ROW = 44;
const COLUMNS = Object.keys(text.columns) as readonly Column[];

/** Every point with everything that is known of it; what is shown can be taken home as a file. */
export const PointTable = ({ facts, only, onOpen, onEverything }: Props): React.ReactNode => {
  const [wanted, setWanted] = useState<Omit<Wanted, 'only'>>({ search: '', state: null, sort: null });
  const scroll = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => rowsShown(facts, { ...wanted, only }), [facts, wanted, only]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const change = (part: Partial<Wanted>): void => setWanted((before) => ({ ...before, ...part }));
  const download = (): void => {
    const cells = rows.map((fact) => {
      const words = wordsOf(fact);
      return COLUMNS.map((column) => words[column]);
    });
    saveFile(text.fileName, csvOf([COLUMNS.map((column) => text.columns[column]), ...cells]), 'text/csv;charset=utf-8');
  };
  return (
    <div className="desk-table">
      <TableTools
        {...{ wanted: { ...wanted, only }, shown: rows.length, all: facts.length, onEverything }}
        onChange={change}
        onDownload={download}
      />
      <div
        className="desk-scroll"
        ref={scroll}
        role="table"
        aria-label={text.tabs.table}
        aria-rowcount={rows.length + 1}
        aria-colcount={COLUMNS.length}
        tabIndex={0}
      >
        <TableHead columns={COLUMNS} sort={wanted.sort} onSort={(sort) => change({ sort })} />
        <div role="rowgroup" className="table-body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const fact = rows[index];
            return (
              fact !== undefined && (
                <TableRow
                  key={fact.point.id}
                  fact={fact}
                  index={index}
                  start={start}
                  columns={COLUMNS}
                  onOpen={onOpen}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
};
