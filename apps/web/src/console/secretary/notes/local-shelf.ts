import { get, update } from 'idb-keyval';
import type { NotesShelf, NoteTexts } from './notes-book.js';

/** On this machine, by sitting; survives a lost line, a reload and a closed browser. */
export const localShelf = (sessionId: string): NotesShelf => {
  const key = `diemcau.notes.${sessionId}`;
  return {
    load: async () => (await get<NoteTexts>(key)) ?? {},
    save: (changed) => update<NoteTexts>(key, (kept) => ({ ...kept, ...changed })),
  };
};
