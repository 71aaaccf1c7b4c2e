import type { Timers } from '@diemcau/runtime';

/** Collects calls for a while and runs once for all of them; can be run early. */
export class Window {
  private cancel: (() => void) | null = null;

  constructor(
    private readonly timers: Timers,
    private readonly run: () => void,
  ) {}

  open(ms: number): void {
    this.cancel ??= this.timers.after(ms, () => this.flush());
  }

  get isOpen(): boolean {
    return this.cancel !== null;
  }

  flush(): void {
    this.close();
    this.run();
  }

  close(): void {
    this.cancel?.();
    this.cancel = null;
  }
}
