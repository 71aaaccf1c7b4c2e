import type { BoardChoice, BoardId } from './boards.state.js';

export type BoardsEvent =
  | { readonly type: 'BoardsShown'; readonly data: BoardChoice & { readonly boardId: BoardId | null } }
  | { readonly type: 'BoardsIdentified'; readonly data: { readonly boardId: BoardId | null } };
