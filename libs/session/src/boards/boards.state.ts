import type { Millis } from '../kernel/ids.js';

/** The id of a board's link. */
export type BoardId = string;

/**
 * What a hall board shows. `auto` follows the sitting: waiting, speaking, award, break, the end. `lower_third` is for the picture of a video mixer:
 * the speaker's plate on a transparent ground, and nothing else.
 */
export type BoardLayout =
  'auto' | 'waiting' | 'speaking' | 'attendance' | 'programme' | 'award' | 'notice' | 'break' | 'off' | 'lower_third';

export interface BoardChoice {
  readonly layout: BoardLayout;
  /** The text of a notice; empty for the other layouts. */
  readonly message: string;
  /** When a break ends, where that was said. */
  readonly until: Millis | null;
}

export interface BoardsState {
  /** For every board that was given nothing of its own. */
  readonly all: BoardChoice;
  readonly own: Readonly<Record<BoardId, BoardChoice>>;
  /** Which board was last asked to show its name, null for all of them, and when. */
  readonly asked: { readonly boardId: BoardId | null; readonly at: Millis } | null;
}

export const emptyBoards: BoardsState = {
  all: { layout: 'auto', message: '', until: null },
  own: {},
  asked: null,
};
