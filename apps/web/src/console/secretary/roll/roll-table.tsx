import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { hourText } from '../../../time/format.js';
import type { RollRow } from './roll-rows.js';
import { text } from './text.js';

const ROW_PX = 40;

interface Props {
  readonly rows: readonly RollRow[];
  readonly onOpen: (pointId: string) => void;
}

const Row = ({ row, onOpen }: { readonly row: RollRow } & Pick<Props, 'onOpen'>): React.ReactNode => {
  const { point, number, figures, known, corrected } = row;
  const at = known?.checkedIn?.at;
  return (
    <>
      <span role="cell">{number}</span>
      <span role="cell">
        <button type="button" title={text.openPoint(point.name)} onClick={() => onOpen(point.id)}>
          {point.name}
        </button>
      </span>
      <span role="cell" data-here={at !== undefined}>
        {at === undefined ? text.notYet : text.checkedIn(hourText(at))}
      </span>
      <span role="cell">
        {figures.present}/{figures.summoned} {corrected && <abbr title={text.correctedTitle}>{text.corrected}</abbr>}
      </span>
      <span role="cell">{figures.absentExcused}</span>
      <span role="cell">{figures.absentUnexcused}</span>
      <span role="cell">{figures.absentUnclassified + figures.unknown}</span>
    </>
  );
};

/** Thousands of points: only the rows in sight are drawn. */
export const RollTable = ({ rows, onOpen }: Props): React.ReactNode => {
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
  });
  return (
    <div className="roll-table" role="table" aria-rowcount={rows.length + 1}>
      <div role="rowgroup">
        <div role="row" className="roll-row roll-head" aria-rowindex={1}>
          <span role="columnheader">{text.number}</span>
          <span role="columnheader">{text.point}</span>
          <span role="columnheader">{text.rolled}</span>
          <span role="columnheader">{text.present}</span>
          <span role="columnheader" title={text.excused}>
            {text.excusedShort}
          </span>
          <span role="columnheader" title={text.unexcused}>
            {text.unexcusedShort}
          </span>
          <span role="columnheader" title={text.unclassified}>
            {text.unclassifiedShort}
          </span>
        </div>
      </div>
      <div role="rowgroup" className="roll-frame" ref={frame}>
        <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <div
                key={row.point.id}
                role="row"
                aria-rowindex={index + 2}
                className="roll-row"
                style={{ position: 'absolute', top: start, left: 0, right: 0, height: ROW_PX }}
              >
                <Row row={row} onOpen={onOpen} />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
};
