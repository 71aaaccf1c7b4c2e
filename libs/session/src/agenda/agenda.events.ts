import type { ItemId } from '../kernel/ids.js';
import type { AgendaItem } from './agenda.state.js';

interface Change {
  readonly reason: string;
  readonly before: string;
  readonly after: string;
}

export type AgendaEvent =
  | { readonly type: 'ItemStarted'; readonly data: { itemId: ItemId } }
  | { readonly type: 'ItemEnded'; readonly data: { itemId: ItemId } }
  | { readonly type: 'ItemExtended'; readonly data: { itemId: ItemId; minutes: number } }
  | { readonly type: 'ItemAdded'; readonly data: Change & { item: AgendaItem; beforeId: ItemId | null } }
  | { readonly type: 'ItemEdited'; readonly data: Change & { item: AgendaItem } }
  | { readonly type: 'ItemMoved'; readonly data: Change & { itemId: ItemId; beforeId: ItemId | null } }
  | { readonly type: 'ItemRemoved'; readonly data: Change & { itemId: ItemId } };
