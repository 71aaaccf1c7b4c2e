import { own } from '../kernel/own.js';
import type { BoardChoice, BoardId, BoardsState } from './boards.state.js';

/** What a board is to show: its own choice, or that of all. */
export const boardChoice = (boards: BoardsState, boardId: BoardId): BoardChoice =>
  own(boards.own, boardId) ?? boards.all;
