import { ITEM_KINDS, type ItemKind } from '@diemcau/session';
import { text } from './text.js';

/** All kinds of item with their names, for a field to choose from. */
export const itemKindChoices = (): { value: ItemKind; label: string }[] =>
  ITEM_KINDS.map((value) => ({ value, label: text[value] }));
