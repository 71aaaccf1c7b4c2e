import { playedIdentities, readMediaIdentity } from '@diemcau/contract';
import type { MediaPage } from './media-page.js';

const EVERY_MS = 20;
/** A microphone that the session does not want may be open for this long, and no listener may play it for longer. */
const WRONG_FOR_MS = 5_000;

/** What all listeners heard while it was counted. */
export interface Heard {
  readonly samples: number;
  /** Points that a listener played at the same moment, besides hall and chair; at most. */
  readonly audible: number;
  /** The same without the listener's own lock: all that LiveKit let through. */
  readonly withoutLock: number;
  /** Samples in which that lock kept somebody out. */
  readonly lockedOut: number;
  readonly broken: readonly string[];
}

const nothing = { samples: 0, audible: 0, withoutLock: 0, lockedOut: 0 };

export interface Expected {
  /** Points at most, by the profile of the item. */
  readonly allowed: () => number;
  /** By the answers the chair got. */
  readonly voice: () => string | null;
}

const pointOf = (identity: string): string => {
  const seat = readMediaIdentity(identity)?.seat;
  return seat === undefined || seat.kind === 'console' ? identity : seat.pointId;
};

/** Samples what every page in the room hears, and what of it the page plays: the second lock, by the page's own view. */
export class Listening {
  private figures = { ...nothing };
  private broken: string[] = [];
  private readonly wrongSince = new Map<string, number>();
  private readonly timer = setInterval(() => this.sample(), EVERY_MS);

  constructor(
    private readonly pages: readonly MediaPage[],
    private readonly hallId: string,
    private readonly expected: Expected,
  ) {}

  /** What was heard since it was asked last. */
  take(): Heard {
    const heard = { ...this.figures, broken: this.broken };
    this.figures = { ...nothing };
    this.broken = [];
    return heard;
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private sample(): void {
    for (const page of this.pages) this.listenAt(page);
  }

  private listenAt({ bot, live: { state }, pointId }: MediaPage): void {
    if (bot === null || state.status !== 'issued') return;
    const loud = bot.loud.filter((identity) => pointOf(identity) !== this.hallId);
    const played = playedIdentities(state, bot.others);
    const audible = loud.filter((identity) => played.has(identity));
    const { figures } = this;
    figures.samples += 1;
    figures.audible = Math.max(figures.audible, audible.length);
    figures.withoutLock = Math.max(figures.withoutLock, loud.length);
    if (audible.length < loud.length) figures.lockedOut += 1;
    if (audible.length > this.expected.allowed()) this.complain(`${pointId} played ${audible.join(' and ')} at once`);
    this.judge(pointId, audible);
  }

  private judge(listener: string, audible: readonly string[]): void {
    const now = performance.now();
    const voice = this.expected.voice();
    const wrong = audible.find((identity) => pointOf(identity) !== voice);
    if (wrong === undefined) this.wrongSince.delete(listener);
    else if (!this.wrongSince.has(listener)) this.wrongSince.set(listener, now);
    if (now - (this.wrongSince.get(listener) ?? now) > WRONG_FOR_MS) {
      this.complain(`${listener} played ${wrong} for more than 5 s without its having the floor`);
    }
  }

  private complain(what: string): void {
    if (this.broken.length < 5 && !this.broken.includes(what)) this.broken.push(what);
  }
}
