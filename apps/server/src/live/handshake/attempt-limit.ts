const WINDOW_MS = 60_000;

/** Counts failed handshakes per address and minute; forgets everything with the minute, so it cannot grow. */
export class AttemptLimit {
  private failures = new Map<string, number>();
  private windowEnds = 0;

  constructor(private readonly limit: number) {}

  isOver(address: string, now: number): boolean {
    this.roll(now);
    return (this.failures.get(address) ?? 0) >= this.limit;
  }

  failed(address: string, now: number): void {
    this.roll(now);
    this.failures.set(address, (this.failures.get(address) ?? 0) + 1);
  }

  private roll(now: number): void {
    if (now < this.windowEnds) return;
    this.failures = new Map();
    this.windowEnds = now + WINDOW_MS;
  }
}
