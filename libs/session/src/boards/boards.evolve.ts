import { sameJson } from '../kernel/equal.js';
import { type Evolvers, evolveBy } from '../kernel/dispatch.js';
import type { SessionEvent } from '../session.events.js';
import type { BoardChoice, BoardId, BoardsState } from './boards.state.js';

const without = (choices: BoardsState['own'], boardId: BoardId): BoardsState['own'] =>
  Object.fromEntries(Object.entries(choices).filter(([id]) => id !== boardId));

/** A board that shows what all show has no choice of its own. */
const ownChoice = (slice: BoardsState, boardId: BoardId, choice: BoardChoice): BoardsState['own'] =>
  sameJson(choice, slice.all) ? without(slice.own, boardId) : { ...slice.own, [boardId]: choice };

/** What a mixer is fed with is on the air: nobody who speaks to the hall means it. */
const lowerThirds = (choices: BoardsState['own']): BoardsState['own'] =>
  Object.fromEntries(Object.entries(choices).filter(([, { layout }]) => layout === 'lower_third'));

const evolvers: Evolvers<BoardsState, SessionEvent> = {
  BoardsShown: (slice, { data: { boardId, ...choice } }) =>
    boardId === null
      ? { ...slice, all: choice, own: lowerThirds(slice.own) }
      : { ...slice, own: ownChoice(slice, boardId, choice) },
  BoardsIdentified: (slice, { data: { boardId }, at }) => ({ ...slice, asked: { boardId, at } }),
};

export const evolveBoards = (slice: BoardsState, event: SessionEvent): BoardsState => evolveBy(evolvers, slice, event);
