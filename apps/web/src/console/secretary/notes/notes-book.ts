/** Notes by agenda item; those of no item under `general`. */
export type NoteTexts = Readonly<Record<string, string>>;

export const GENERAL = 'general';

/** Where notes are kept. `save` changes the given items only: another tab may be writing others. */
export interface NotesShelf {
  load(): Promise<NoteTexts>;
  save(changed: NoteTexts): Promise<void>;
}

export interface NotesView {
  /** Null while they are being opened. */
  readonly texts: NoteTexts | null;
  readonly kept: 'saved' | 'saving' | 'failed';
  /** When they were last saved, on this machine's clock. */
  readonly savedAt: number | null;
}

type After = (ms: number, then: () => void) => unknown;

const SAVE_WITHIN_MS = 2_000;

/** The notes of one sitting: typed here, kept at least every two seconds, and at once when the page goes away. */
export class NotesBook {
  private view: NotesView = { texts: null, kept: 'saved', savedAt: null };
  private readonly changed = new Set<string>();
  private due = false;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly shelf: NotesShelf,
    private readonly after: After,
    private readonly now: () => number,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): NotesView => this.view;

  async open(): Promise<void> {
    try {
      const kept = await this.shelf.load();
      // What was typed meanwhile is newer.
      this.change({ texts: { ...kept, ...this.unsaved() } });
    } catch {
      this.change({ texts: this.view.texts ?? {}, kept: 'failed' });
    }
  }

  write(item: string, text: string): void {
    this.changed.add(item);
    this.change({ texts: { ...this.view.texts, [item]: text }, kept: 'saving' });
    if (this.due) return;
    this.due = true;
    this.after(SAVE_WITHIN_MS, () => void this.save());
  }

  async save(): Promise<void> {
    this.due = false;
    const unsaved = this.unsaved();
    this.changed.clear();
    if (Object.keys(unsaved).length === 0) return;
    try {
      await this.shelf.save(unsaved);
      this.change({ kept: this.changed.size > 0 ? 'saving' : 'saved', savedAt: this.now() });
    } catch {
      for (const item of Object.keys(unsaved)) this.changed.add(item);
      this.change({ kept: 'failed' });
    }
  }

  private unsaved(): NoteTexts {
    const { texts } = this.view;
    return Object.fromEntries([...this.changed].map((item) => [item, texts?.[item] ?? '']));
  }

  private change(part: Partial<NotesView>): void {
    this.view = { ...this.view, ...part };
    for (const listener of [...this.listeners]) listener();
  }
}
