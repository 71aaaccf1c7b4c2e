import type { AccessTable } from '../kernel/access.js';
import type { ItemId } from '../kernel/ids.js';
import type { AgendaItem } from './agenda.state.js';

export type AgendaCommand =
  | { readonly type: 'StartItem'; readonly data: { itemId: ItemId; stopSpeakers: boolean } }
  | { readonly type: 'EndItem'; readonly data: { itemId: ItemId; stopSpeakers: boolean } }
  | { readonly type: 'AddItem'; readonly data: { item: AgendaItem; beforeId: ItemId | null; reason: string } }
  | { readonly type: 'EditItem'; readonly data: { item: AgendaItem; reason: string } }
  | { readonly type: 'MoveItem'; readonly data: { itemId: ItemId; beforeId: ItemId | null; reason: string } }
  | { readonly type: 'RemoveItem'; readonly data: { itemId: ItemId; reason: string } };

export const agendaAccess: AccessTable<AgendaCommand> = {
  StartItem: { chair: 'any', secretary: 'any', mc: 'any' },
  EndItem: { chair: 'any', secretary: 'any', mc: 'any' },
  AddItem: { chair: 'any', secretary: 'any', organizer: 'any' },
  EditItem: { chair: 'any', secretary: 'any', organizer: 'any' },
  MoveItem: { chair: 'any', secretary: 'any', organizer: 'any' },
  RemoveItem: { chair: 'any', secretary: 'any', organizer: 'any' },
};
