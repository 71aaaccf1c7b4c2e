import { holders, type IssuedSession } from '@diemcau/session';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { hourText } from '../../../time/format.js';
import { shortName } from '../../short-name.js';
import { localShelf } from './local-shelf.js';
import { GENERAL, NotesBook, type NotesView } from './notes-book.js';

export interface Notes extends NotesView {
  /** The item that is written about. */
  readonly item: string;
  readonly choose: (item: string) => void;
  readonly write: (text: string) => void;
  /** "[09:41 Xã Tân Lập] " where the caret stands. */
  readonly insertMark: (now: number) => void;
  readonly area: React.RefObject<HTMLTextAreaElement | null>;
  /** Where the caret belongs after a mark was inserted. */
  readonly caret: React.RefObject<number | null>;
}

/** The notes of the sitting; they follow the item that is on until another is chosen. */
export const useNotes = (sessionId: string, session: IssuedSession): Notes => {
  const [book] = useState(
    () =>
      new NotesBook(
        localShelf(sessionId),
        (ms, then) => window.setTimeout(then, ms),
        () => Date.now(),
      ),
  );
  const view = useSyncExternalStore(book.subscribe, book.read);
  const [chosen, setChosen] = useState<{ readonly item: string; readonly during: string | null } | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number | null>(null);
  useEffect(() => {
    void book.open();
    const keep = (): void => void book.save();
    document.addEventListener('visibilitychange', keep);
    window.addEventListener('pagehide', keep);
    return () => {
      document.removeEventListener('visibilitychange', keep);
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [book]);
  const { currentId } = session.agenda;
  const item = chosen?.during === currentId ? chosen.item : (currentId ?? GENERAL);
  const insertMark = (now: number): void => {
    const who = shortName(holders(session)[0]?.pointName ?? '');
    const mark = `[${[hourText(now), who].filter(Boolean).join(' ')}] `;
    const text = view.texts?.[item] ?? '';
    const typing = area.current !== null && document.activeElement === area.current;
    const at = typing ? (area.current?.selectionStart ?? text.length) : text.length;
    const before = text.slice(0, at);
    const lead = typing || before === '' || before.endsWith('\n') ? '' : '\n';
    caret.current = before.length + lead.length + mark.length;
    book.write(item, before + lead + mark + text.slice(at));
  };
  return {
    ...view,
    item,
    choose: (wanted) => setChosen({ item: wanted, during: currentId }),
    write: (text) => book.write(item, text),
    insertMark,
    area,
    caret,
  };
};
