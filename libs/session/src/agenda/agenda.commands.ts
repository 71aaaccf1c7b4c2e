import type { AccessTable } from '../kernel/access.js';
import type { ItemId } from '../kernel/ids.js';
import type { AgendaItem } from './agenda.state.js';

export type AgendaCommand =
  | { readonly type: 'StartItem'; readonly data: { itemId: ItemId; stopSpeakers: boolean } }
  | { readonly type: 'EndItem'; readonly data: { itemId: ItemId; stopSpeakers: boolean } }
  /** The item that is on gets more time, or, below zero, less; whole minutes. What the invitation said stays the plan. */
  | { readonly type: 'ExtendItem'; readonly data: { itemId: ItemId; minutes: number } }
  | { readonly type: 'AddItem'; readonly data: { item: AgendaItem; beforeId: ItemId | null; reason: string } }
  | { readonly type: 'EditItem'; readonly data: { item: AgendaItem; reason: string } }
  | { readonly type: 'MoveItem'; readonly data: { itemId: ItemId; beforeId: ItemId | null; reason: string } }
  | { readonly type: 'RemoveItem'; readonly data: { itemId: ItemId; reason: string } };

export const agendaAccess: AccessTable<AgendaCommand> = {
  StartItem: { chair: 'any', secretary: 'any', mc: 'any' },
  EndItem: { chair: 'any', secretary: 'any', mc: 'any' },
  ExtendItem: { chair: 'any', secretary: 'any' },
  AddItem: { chair: 'any', secretary: 'any', organizer: 'any' },
  EditItem: { chair: 'any', secretary: 'any', organizer: 'any' },
  MoveItem: { chair: 'any', secretary: 'any', organizer: 'any' },
  RemoveItem: { chair: 'any', secretary: 'any', organizer: 'any' },
};
