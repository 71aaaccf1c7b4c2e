/** Words for those who hear the page: at most one sentence in three seconds, several at once joined into one. */
const MERGE_MS = 3_000;

export interface Spoken {
  readonly polite: string;
  readonly urgent: string;
}

type After = (ms: number, then: () => void) => unknown;

/** Collects what is to be said; readers of screens read a region only when its words change. */
export class Announcer {
  private spoken: Spoken = { polite: '', urgent: '' };
  private waiting: string[] = [];
  private resting = false;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly after: After) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): Spoken => this.spoken;

  /** When there is time for it. */
  say(sentence: string): void {
    if (!this.waiting.includes(sentence)) this.waiting.push(sentence);
    if (!this.resting) this.flush();
  }

  /** At once, over everything else: somebody is called to speak, or the line is gone. */
  interrupt(sentence: string): void {
    this.change({ ...this.spoken, urgent: sentence });
  }

  private flush(): void {
    if (this.waiting.length === 0) return;
    const polite = this.waiting.join('. ');
    this.waiting = [];
    this.change({ ...this.spoken, polite });
    this.resting = true;
    this.after(MERGE_MS, () => {
      this.resting = false;
      this.flush();
    });
  }

  private change(spoken: Spoken): void {
    this.spoken = spoken;
    for (const listener of [...this.listeners]) listener();
  }
}

export const announcer = new Announcer((ms, then) => setTimeout(then, ms));
