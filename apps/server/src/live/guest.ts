import type { Clock, SessionAccess } from '@diemcau/runtime';
import type { LiveRoom } from './live-rooms.js';
import type { LiveSettings } from './live.settings.js';
import type { Visitor } from './stream/visitor.js';
import { TokenBucket } from './token-bucket.js';

/** One connection as the gateway keeps it: who came, where he is, and how fast he goes. */
export class Guest {
  private tooFast = 0;
  private readonly bucket: TokenBucket;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly visitor: Visitor,
    readonly room: LiveRoom,
    private readonly settings: LiveSettings,
    private readonly clock: Clock,
  ) {
    const { kind } = visitor.access.audience;
    this.bucket = new TokenBucket(kind === 'desk' ? settings.deskRate : settings.pointRate, clock.wall());
  }

  get access(): SessionAccess {
    return this.visitor.access;
  }

  /** Goes on though told to slow down. */
  get isAbusive(): boolean {
    return this.tooFast > this.settings.tooFastLimit;
  }

  maySend(): boolean {
    if (this.bucket.take(this.clock.wall())) return true;
    this.tooFast += 1;
    return false;
  }

  /** Questions asked one after another, so that commands reach the session in the order in which they were sent. */
  inTurn<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    const answer = this.last.then(ask);
    this.last = answer.catch(() => undefined);
    return answer;
  }
}
