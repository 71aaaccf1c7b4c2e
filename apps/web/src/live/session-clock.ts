/** The session's time on this machine: the service's own, carried on by the machine's steady clock, whatever its wall clock says. */
export class SessionClock {
  private offset: number | null = null;

  /** `steady`: milliseconds that only ever grow, such as performance.now. */
  constructor(private readonly steady: () => number) {}

  /** The service just said what time it is. An answer that took long says less than one that came at once. */
  told(serverTime: number): void {
    this.offset = serverTime - this.steady();
  }

  /** Milliseconds since 1970; null before the service said so. */
  now(): number | null {
    return this.offset === null ? null : this.offset + this.steady();
  }
}
