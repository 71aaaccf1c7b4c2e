import { MediaError, type MediaErrorKind, type Timers } from '@diemcau/runtime';

export const MEDIA_CALLS = [
  'check',
  'listRooms',
  'ensureRoom',
  'deleteRoom',
  'listParticipants',
  'setPermission',
  'setMuted',
  'removeParticipant',
] as const;
export type MediaCall = (typeof MEDIA_CALLS)[number];

/** Which calls a fault is about: all of them, unless narrowed. */
export interface FaultShape {
  readonly call?: MediaCall | undefined;
  /** Only calls about this participant. */
  readonly identity?: string;
  /** Ends by itself after so many calls; until `heal` when absent. */
  readonly times?: number;
  /** How long the caller is kept waiting for it. */
  readonly afterMs?: number;
  /** The server does what it is asked, and the answer is lost. */
  readonly done?: boolean;
}

interface Fault extends FaultShape {
  readonly kind: MediaErrorKind;
  left: number;
}

/** What the port waits for an answer. */
const TIMEOUT_MS = 4_000;

interface Held {
  readonly release: () => void;
  readonly until: Promise<void>;
}

/** The faults of a media server, switched on and off by a test. */
export class FakeMediaFaults {
  private faults: Fault[] = [];
  private held: Held | null = null;
  private frozen: Held | null = null;
  private slowMs = 0;
  /** How many calls were under way at the same time, at most: of all kinds, and about the same thing. */
  readonly most = { all: 0, alike: 0 };
  private readonly underWay = new Map<string, number>();

  constructor(private readonly timers: Timers | null) {}

  add(kind: MediaErrorKind, shape: FaultShape): void {
    this.faults.push({ ...shape, kind, left: shape.times ?? Infinity });
  }

  /** Every call takes this long from now on. */
  slow(ms: number): void {
    this.slowMs = ms;
  }

  /** Calls hang from now on until `release`, however long. */
  hang(): void {
    this.held ??= holding();
  }

  release(): void {
    this.held?.release();
    this.held = null;
  }

  /** Calls hang until the port gives them up. What was asked meanwhile is done at the `thaw`, whether anybody waits for it or not. */
  freeze(): void {
    this.frozen ??= holding();
  }

  thaw(): void {
    this.frozen?.release();
    this.frozen = null;
  }

  heal(): void {
    this.faults = [];
    this.slowMs = 0;
    this.thaw();
  }

  /** One call through all faults. */
  async run<Answer>(call: MediaCall, identity: string | null, act: () => Answer): Promise<Answer> {
    const about = identity ?? call;
    const alike = (this.underWay.get(about) ?? 0) + 1;
    this.underWay.set(about, alike);
    const all = [...this.underWay.values()].reduce((sum, count) => sum + count, 0);
    this.most.all = Math.max(this.most.all, all);
    this.most.alike = Math.max(this.most.alike, alike);
    try {
      return await this.through(call, identity, act);
    } finally {
      const left = (this.underWay.get(about) ?? 1) - 1;
      if (left === 0) this.underWay.delete(about);
      else this.underWay.set(about, left);
    }
  }

  private async through<Answer>(call: MediaCall, identity: string | null, act: () => Answer): Promise<Answer> {
    await this.held?.until;
    if (this.slowMs > 0) await this.pause(this.slowMs);
    if (this.frozen !== null) return this.inIce(call, this.frozen.until, act);
    const fault = this.struck(call, identity);
    if (fault === undefined) return act();
    if (fault.done === true) act();
    if (fault.afterMs !== undefined) await this.pause(fault.afterMs);
    throw new MediaError(fault.kind, `${call} failed`);
  }

  private inIce<Answer>(call: MediaCall, until: Promise<void>, act: () => Answer): Promise<Answer> {
    const late = until.then(act);
    // Nobody may be waiting for it any more.
    late.catch(() => undefined);
    const givenUp = this.pause(TIMEOUT_MS).then(() => {
      throw new MediaError('timeout', `${call} timed out`);
    });
    givenUp.catch(() => undefined);
    return Promise.race([late, givenUp]);
  }

  private struck(call: MediaCall, identity: string | null): Fault | undefined {
    const strikes = (fault: Fault): boolean =>
      fault.left > 0 &&
      (fault.call === undefined || fault.call === call) &&
      (fault.identity === undefined || fault.identity === identity);
    const fault = this.faults.find(strikes);
    if (fault !== undefined) fault.left -= 1;
    return fault;
  }

  private pause(ms: number): Promise<void> {
    const { timers } = this;
    if (timers === null) throw new Error('this fault needs timers');
    return new Promise((resolve) => timers.after(ms, resolve));
  }
}

const holding = (): Held => {
  let release = (): void => undefined;
  const until = new Promise<void>((resolve) => (release = resolve));
  return { release, until };
};
