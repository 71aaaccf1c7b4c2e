import type { Clock, Timers } from '../ports/clock.js';
import { backoffMs } from './backoff.js';
import type { MediaPass, PassResult } from './media-pass.js';

/** A change after a rest starts a pass at once; those that follow on its heels make one together. */
const DEBOUNCE_MS = 20;
/** A look because of hints, at most this often: a hall that fills makes hundreds of them. */
const HINT_GAP_MS = 500;
/** How soon the room is looked at again while somebody is not as wanted; the last one for as long as it takes. */
const UNSETTLED_MS = [250, 1_000, 2_000] as const;
/** Looking without being told: what went wrong unseen is right again within 5 s. A very large list costs more to read. */
const LOOK_MS = 4_000;
const LOOK_LARGE_MS = 15_000;
const LARGE = 1_000;
/** While somebody who was given a ticket may still be on his way: the word that he has come may be lost. */
const LOOK_TICKET_MS = 1_000;
/** How soon after each other, when an encoder has just been let in: what it sends is muted as soon as it is there. */
const ARRIVAL_MS = [100, 150, 250, 500, 1_000] as const;
/** While an encoder is in the room, or may still be on its way. */
const LOOK_ENCODER_MS = 2_000;
const ARRIVES_WITHIN_MS = 30_000;

/** What a pass came to: the error it failed with, or null. */
type PassObserver = (error: unknown) => void;

export interface RoomReconcilerParts {
  readonly pass: MediaPass;
  readonly timers: Timers;
  readonly clock: Clock;
  /** Tells this room from others, so that they do not all come back to the media server at once. */
  readonly salt: string;
  readonly observe: PassObserver;
}

/** `change`: of the floor. `hint`: of the media server. `look`: of anything else; the room itself is to be asked. */
export type PassReason = 'change' | 'hint' | 'look';

interface Waiting {
  readonly due: number;
  readonly cancel: () => void;
}

/**
 * Keeps one session's room in agreement with the session: one pass at a time, each from the state of that moment, so that nothing is
 * lost when changes come faster than the media server answers. Looks by itself, and again after failures. Whatever is asked for, at
 * most one change and one look wait.
 */
export class RoomReconciler {
  private running: Promise<void> | null = null;
  private again = false;
  private looking = false;
  private stopped = false;
  private failures = 0;
  private unsettled = 0;
  /** When the last pass began. */
  private begun = -Infinity;
  /** When the hints of before are, or were, followed. */
  private hintDue = -Infinity;
  /** When a ticket was last asked for. */
  private ticketAt = -Infinity;
  /** Looks that were made since an encoder was let in. */
  private arrival: number = ARRIVAL_MS.length;
  private arrivesUntil = -Infinity;
  private change: Waiting | null = null;
  private look: Waiting | null = null;

  constructor(private readonly parts: RoomReconcilerParts) {}

  /** Something changed. `urgent` starts at once, even while the server is being left in peace after failures. */
  request(reason: PassReason, urgent = false): void {
    if (reason === 'hint') this.hint();
    else if (urgent) this.start(reason === 'look');
    else if (this.running !== null) this.again = true;
    else if (this.failures === 0) this.startRested();
  }

  /**
   * Somebody wants to join: true when the room is open; asks the media server when that is not known. A look comes anyway, for those
   * who come back may be the first to know that the server has forgotten the room.
   */
  async ready(): Promise<boolean> {
    this.ticketAt = this.parts.clock.wall();
    if (this.parts.pass.open) {
      this.hint();
      return true;
    }
    this.start(true);
    await this.running;
    return this.parts.pass.open;
  }

  /** An encoder was let in. Its webhook may be lost, so the room is asked until what it sends is there. */
  expectEncoder(): void {
    this.arrival = 0;
    this.arrivesUntil = this.parts.clock.wall() + ARRIVES_WITHIN_MS;
    this.start(true);
  }

  /** No pass begins any more; resolves when the last one has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.rest();
    await this.running;
  }

  private hint(): void {
    if (this.failures > 0) return;
    const now = this.parts.clock.wall();
    if (this.hintDue > now) {
      this.lookWithin(this.hintDue - now);
      return;
    }
    this.hintDue = Math.max(now + DEBOUNCE_MS, this.hintDue + HINT_GAP_MS);
    this.lookWithin(this.hintDue - now);
  }

  private startRested(): void {
    const rest = Math.min(DEBOUNCE_MS, this.begun + DEBOUNCE_MS - this.parts.clock.wall());
    if (rest <= 0) this.start(false);
    else this.change ??= this.wait(rest, () => this.start(false));
  }

  private start(look: boolean): void {
    this.looking ||= look;
    if (this.running !== null) {
      this.again = true;
      return;
    }
    if (this.stopped) return;
    this.change?.cancel();
    this.change = null;
    this.running = this.run().finally(() => (this.running = null));
  }

  private async run(): Promise<void> {
    do {
      this.again = false;
      await this.once();
    } while (this.isAsked());
  }

  private isAsked(): boolean {
    return this.again && !this.stopped;
  }

  private async once(): Promise<void> {
    const begun = this.parts.clock.wall();
    this.begun = begun;
    const look = this.looking || this.failures > 0;
    this.looking = false;
    try {
      const result = await this.parts.pass.run(look);
      this.failures = 0;
      this.parts.observe(result.kind === 'closed' ? null : result.failure);
      this.afterPass(result);
    } catch (error) {
      this.failures += 1;
      this.parts.observe(error);
      // What the server let us wait counts as rest.
      const waited = this.parts.clock.wall() - begun;
      this.lookAfter(Math.max(DEBOUNCE_MS, backoffMs(this.failures, this.parts.salt) - waited));
    }
  }

  private afterPass(result: PassResult): void {
    if (result.kind === 'closed') {
      this.rest();
      return;
    }
    if (result.kind === 'unsettled') {
      const soon = UNSETTLED_MS[Math.min(this.unsettled, UNSETTLED_MS.length - 1)] ?? LOOK_MS;
      // Changes of the floor meanwhile put nothing off.
      if (result.looked) this.unsettled += 1;
      this.lookWithin(Math.min(soon, this.nextLookMs(result)));
      return;
    }
    if (!result.looked) {
      this.lookWithin(result.hasEncoder ? LOOK_ENCODER_MS : LOOK_MS);
      return;
    }
    this.unsettled = 0;
    this.lookAfter(this.nextLookMs(result));
  }

  private nextLookMs({ looked, participants, hasEncoder }: Exclude<PassResult, { kind: 'closed' }>): number {
    const arriving = looked ? ARRIVAL_MS[this.arrival] : undefined;
    if (arriving !== undefined) {
      this.arrival += 1;
      return arriving;
    }
    const now = this.parts.clock.wall();
    if (now < this.ticketAt + LOOK_TICKET_MS) return LOOK_TICKET_MS;
    if (hasEncoder || now < this.arrivesUntil) return LOOK_ENCODER_MS;
    return participants > LARGE ? LOOK_LARGE_MS : LOOK_MS;
  }

  private rest(): void {
    this.change?.cancel();
    this.look?.cancel();
    this.change = this.look = null;
  }

  /** A look that is due sooner stays. */
  private lookWithin(ms: number): void {
    if (this.look === null || this.look.due > this.parts.clock.wall() + ms) this.lookAfter(ms);
  }

  private lookAfter(ms: number): void {
    this.look?.cancel();
    this.look = this.wait(ms, () => {
      this.look = null;
      this.start(true);
    });
  }

  private wait(ms: number, run: () => void): Waiting | null {
    if (this.stopped) return null;
    return { due: this.parts.clock.wall() + ms, cancel: this.parts.timers.after(ms, run) };
  }
}
