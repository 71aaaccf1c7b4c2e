/** One value that is replaced when anything in it changes, and who wants to know. */
export class Store<View extends object> {
  private readonly listeners = new Set<() => void>();

  constructor(private current: View) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): View => this.current;

  change(part: Partial<View>): void {
    this.current = { ...this.current, ...part };
    for (const listener of [...this.listeners]) listener();
  }
}
