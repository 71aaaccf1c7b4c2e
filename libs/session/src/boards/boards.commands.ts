import type { AccessTable } from '../kernel/access.js';
import type { BoardChoice, BoardId } from './boards.state.js';

export type BoardsCommand =
  /** `boardId` null: all boards at once; a mixer's lower third stays. */
  | { readonly type: 'ShowOnBoards'; readonly data: BoardChoice & { readonly boardId: BoardId | null } }
  | { readonly type: 'IdentifyBoards'; readonly data: { readonly boardId: BoardId | null } };

export const boardsAccess: AccessTable<BoardsCommand> = {
  ShowOnBoards: { chair: 'any', secretary: 'any', technician: 'any' },
  IdentifyBoards: { chair: 'any', secretary: 'any', technician: 'any' },
};
