/** Allows `perSecond` on average and `burst` at once; time is the caller's. */
export class TokenBucket {
  private tokens: number;

  constructor(
    private readonly rate: { readonly perSecond: number; readonly burst: number },
    private at: number,
  ) {
    this.tokens = rate.burst;
  }

  take(now: number): boolean {
    const earned = (Math.max(0, now - this.at) / 1000) * this.rate.perSecond;
    this.tokens = Math.min(this.rate.burst, this.tokens + earned);
    this.at = now;
    if (this.tokens < 1) return false;
    this.tokens -= 1;
    return true;
  }
}
