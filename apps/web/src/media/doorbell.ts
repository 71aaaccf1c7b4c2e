/** Somebody who sleeps for a while and may be woken before. */
export class Doorbell {
  private wake: (() => void) | null = null;

  /** Resolves after that time, or when it rings. */
  async wait(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = ms === Infinity ? undefined : setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wake = null;
  }

  ring(): void {
    this.wake?.();
  }
}
