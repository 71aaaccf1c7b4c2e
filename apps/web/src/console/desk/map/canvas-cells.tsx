import { useElementSize } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { SHAPES } from '../state/cell-state.js';
import { text } from '../text.js';
import type { CellsProps } from './dom-cells.js';
import { drawCells, PITCH } from './draw-cells.js';
import { nextCell } from './next-cell.js';

/** The same cells painted: thousands of buttons would be slow to make and a trap for the keyboard. */
export const CanvasCells = ({ label, facts, onOpen }: CellsProps): React.ReactNode => {
  const { ref: box, width } = useElementSize();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [at, setAt] = useState<number | null>(null);
  const columns = Math.max(1, Math.floor(width / PITCH));
  useEffect(() => {
    if (canvas.current !== null && width > 0) drawCells(canvas.current, facts, columns, at);
  }, [facts, columns, width, at]);
  const cellAt = ({ nativeEvent: { offsetX, offsetY } }: React.MouseEvent): number =>
    Math.floor(offsetY / PITCH) * columns + Math.min(columns - 1, Math.floor(offsetX / PITCH));
  const key = (event: React.KeyboardEvent): void => {
    const here = at ?? 0;
    const next = nextCell(event.key, here, facts.length, columns);
    if (next !== null) setAt(at === null ? 0 : next);
    if (event.key === 'Enter') onOpen(facts[here]?.point.id ?? '');
    if (next !== null || event.key === 'Enter') event.preventDefault();
  };
  const chosen = at === null ? undefined : facts[at];
  return (
    <div ref={box}>
      <canvas
        ref={canvas}
        className="canvas-cells"
        role="application"
        aria-label={label}
        tabIndex={0}
        onKeyDown={key}
        onMouseMove={(event) => setAt(Math.min(cellAt(event), facts.length - 1))}
        onClick={(event) => {
          const fact = facts[cellAt(event)];
          if (fact !== undefined) onOpen(fact.point.id);
        }}
      />
      <p className="cell-name" role="status">
        {chosen === undefined
          ? text.mapHelp
          : `${SHAPES[chosen.state]} ${chosen.point.name}: ${text.states[chosen.state]}`}
      </p>
    </div>
  );
};
