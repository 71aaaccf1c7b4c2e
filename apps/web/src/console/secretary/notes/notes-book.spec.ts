import { describe, expect, it } from '@jest/globals';
import { NotesBook, type NoteTexts } from './notes-book.js';

describe('the notes of a sitting', () => {
  const open = async (kept: NoteTexts = {}, full = false) => {
    const due: (() => void)[] = [];
    const saved: NoteTexts[] = [];
    const shelf = {
      load: () => Promise.resolve(kept),
      save: (changed: NoteTexts) => {
        if (full) return Promise.reject(new Error('no room'));
        saved.push(changed);
        return Promise.resolve();
      },
    };
    const book = new NotesBook(
      shelf,
      (_, then) => due.push(then),
      () => 5,
    );
    await book.open();
    return { book, saved, due };
  };

  it('are there again after the page was loaded again', async () => {
    const { book } = await open({ general: 'Đã mở' });
    expect(book.read().texts).toEqual({ general: 'Đã mở' });
  });

  it('are saved once for all that is typed within two seconds, and only what changed', async () => {
    const { book, saved, due } = await open({ general: 'cũ', opening: 'khai mạc' });
    book.write('general', 'm');
    book.write('general', 'mới');
    expect(book.read().kept).toBe('saving');
    expect(due).toHaveLength(1);
    await book.save();
    expect(saved).toEqual([{ general: 'mới' }]);
    expect(book.read()).toMatchObject({ kept: 'saved', savedAt: 5 });
  });

  it('say so when the machine keeps nothing, and hold on to what was typed', async () => {
    const { book } = await open({}, true);
    book.write('general', 'quan trọng');
    await book.save();
    expect(book.read()).toMatchObject({ kept: 'failed', texts: { general: 'quan trọng' } });
  });
});
