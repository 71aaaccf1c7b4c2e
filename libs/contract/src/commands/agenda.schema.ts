import { z } from 'zod';
import { identifier } from '../text.js';
import { agendaItem } from './agenda-item.schema.js';
import { reason } from './fields.js';

const itemId = identifier;
const beforeId = identifier.nullable();

export const agendaSchemas = {
  StartItem: z.strictObject({ itemId, stopSpeakers: z.boolean() }),
  EndItem: z.strictObject({ itemId, stopSpeakers: z.boolean() }),
  ExtendItem: z.strictObject({ itemId, minutes: z.int().min(-600).max(600) }),
  AddItem: z.strictObject({ item: agendaItem, beforeId, reason }),
  EditItem: z.strictObject({ item: agendaItem, reason }),
  MoveItem: z.strictObject({ itemId, beforeId, reason }),
  RemoveItem: z.strictObject({ itemId, reason }),
};
