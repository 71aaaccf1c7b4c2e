import { type CellState, SHAPES } from '../state/cell-state.js';
import type { PointFact } from '../state/point-fact.js';

/** From one painted cell to the next. */
export const PITCH = 26;
const SIZE = 24;

const TOKENS: Readonly<Record<CellState, string>> = {
  lost: '--text',
  trouble: '--deck',
  live: '--live',
  deck: '--deck',
  ready: '--ready',
  here: '--info',
  out: '--quiet',
  declined: '--quiet',
};

/** Paints all cells at once; a few milliseconds for fifteen thousand. */
export const drawCells = (
  canvas: HTMLCanvasElement,
  facts: readonly PointFact[],
  columns: number,
  chosen: number | null,
): void => {
  const scale = window.devicePixelRatio || 1;
  const [width, height] = [columns * PITCH, Math.ceil(facts.length / columns) * PITCH];
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  const style = getComputedStyle(canvas);
  pen.scale(scale, scale);
  pen.font = `700 14px ${style.fontFamily}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  const colours = new Map(
    Object.entries(TOKENS).map(([state, token]) => [state, style.getPropertyValue(token).trim()]),
  );
  const ground = style.getPropertyValue('--card').trim();
  facts.forEach(({ state }, index) => {
    const [x, y] = [(index % columns) * PITCH + 1, Math.floor(index / columns) * PITCH + 1];
    const colour = colours.get(state) ?? '';
    pen.strokeStyle = colour;
    pen.fillStyle = colour;
    // What hurts is filled, so that it stands out of thousands.
    const filled = state === 'lost' || state === 'live';
    if (filled) pen.fillRect(x, y, SIZE, SIZE);
    else pen.strokeRect(x + 0.5, y + 0.5, SIZE - 1, SIZE - 1);
    pen.fillStyle = filled ? ground : colour;
    pen.fillText(SHAPES[state], x + SIZE / 2, y + SIZE / 2 + 1);
    if (index !== chosen) return;
    pen.lineWidth = 3;
    pen.strokeStyle = colours.get('here') ?? '';
    pen.strokeRect(x, y, SIZE, SIZE);
    pen.lineWidth = 1;
  });
};
