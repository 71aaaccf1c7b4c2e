/** Somebody at the terminal wants to go on by hand: the script stops where it is. */
export class TakenOver extends Error {
  constructor() {
    super('taken over by hand');
    this.name = 'TakenOver';
  }
}

/** Listens for the Enter key; the script looks here before each of its steps. */
export class TakeOver {
  private asked = false;

  /** Whether people led from some moment on, so that the day need not have gone as it went in 2024. */
  get happened(): boolean {
    return this.asked;
  }

  private readonly onKey = (): void => {
    this.asked = true;
  };

  listen(): void {
    process.stdin.once('data', this.onKey);
  }

  /** @throws TakenOver once the key was pressed. */
  check(): void {
    if (this.asked) throw new TakenOver();
  }

  close(): void {
    process.stdin.off('data', this.onKey);
    process.stdin.pause();
  }
}
