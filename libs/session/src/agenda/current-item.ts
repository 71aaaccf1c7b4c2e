import type { ItemId } from '../kernel/ids.js';
import type { AgendaItem, AgendaState } from './agenda.state.js';

export const agendaItem = (agenda: AgendaState, id: ItemId | null): AgendaItem | undefined =>
  id === null ? undefined : agenda.items.find((item) => item.id === id);

/** A future item has not begun: it may still be edited, moved or removed, and be registered for. */
export const isFuture = (agenda: AgendaState, id: ItemId): boolean => !Object.hasOwn(agenda.progress, id);
