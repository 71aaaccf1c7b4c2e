import type { NextTurn } from './sliced-lane.js';

export const systemNextTurn: NextTurn = (run) => void setImmediate(run);
