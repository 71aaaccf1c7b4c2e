import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '../platform/errors/app-error.js';

/** Counts attempts per key. An attempt is counted before it is judged, so that a burst at once gets no more than its share. */
export class Throttle {
  private readonly limiter: RateLimiterMemory;

  constructor(
    keyPrefix: string,
    points: number,
    private readonly seconds: number,
  ) {
    this.limiter = new RateLimiterMemory({ keyPrefix, points, duration: seconds });
  }

  /** @throws AppError TOO_MANY_REQUESTS, with the seconds to wait. */
  async attempt(key: string): Promise<void> {
    try {
      await this.limiter.consume(key);
    } catch (refused) {
      const waitMs = refused instanceof RateLimiterRes ? refused.msBeforeNext : this.seconds * 1000;
      throw new AppError('TOO_MANY_REQUESTS', { retryAfterSec: Math.max(1, Math.ceil(waitMs / 1000)) });
    }
  }

  /** It was right: it does not count. */
  async takeBack(key: string): Promise<void> {
    await this.limiter.reward(key, 1);
  }

  /** It was right, and proves that the earlier ones were its owner's slips. */
  async forget(key: string): Promise<void> {
    await this.limiter.delete(key);
  }
}
