import type { Millis } from '@diemcau/session';
import type { Clock } from '../ports/clock.js';
import type { MediaHint } from '../ports/media-hints.js';
import type { WebhookInbox, WebhookRecord } from '../ports/webhook-inbox.js';

/** The media server's signature is good for minutes; whatever is older than this cannot come again. */
const KEPT_MS = 86_400_000;
const PRUNE_EVERY_MS = 3_600_000;
/** Calls that may wait for the database; of what comes beyond them nothing is lost but a little time. */
const WAITING = 20_000;
const LONGEST_ID = 128;

export interface MediaInboxParts {
  readonly store: WebhookInbox;
  readonly clock: Clock;
  /** Told of every room that something new happened in. */
  readonly happened: (room: string) => void;
  readonly report: (error: unknown) => void;
}

/**
 * The calls of the media server, taken at once and worked off in order: each is stored under its id and passed on the first time only.
 * Where the database does not take it, it is passed on all the same: one look too many is better than one too few.
 */
export class MediaInbox {
  private waiting: WebhookRecord[] = [];
  private working: Promise<void> | null = null;
  private prunedAt: Millis = -Infinity;

  constructor(private readonly parts: MediaInboxParts) {}

  take({ id, event, room }: MediaHint): void {
    if (id === null || id.length > LONGEST_ID || this.waiting.length >= WAITING) {
      if (room !== null) this.parts.happened(room);
      return;
    }
    this.waiting.push({ id, event, room, receivedAt: this.parts.clock.wall() });
    this.working ??= this.work().finally(() => (this.working = null));
  }

  /** Resolves when all that was taken has been worked off. */
  async stop(): Promise<void> {
    await this.working;
  }

  private async work(): Promise<void> {
    while (this.waiting.length > 0) {
      const records = this.waiting;
      this.waiting = [];
      const fresh = await this.store(records);
      const rooms = records.filter(({ id }) => fresh.has(id)).flatMap(({ room }) => room ?? []);
      for (const room of new Set(rooms)) this.parts.happened(room);
    }
  }

  private async store(records: readonly WebhookRecord[]): Promise<ReadonlySet<string>> {
    try {
      const fresh = new Set(await this.parts.store.add(records));
      await this.prune();
      return fresh;
    } catch (error) {
      this.parts.report(error);
      return new Set(records.map(({ id }) => id));
    }
  }

  private async prune(): Promise<void> {
    const now = this.parts.clock.wall();
    if (now - this.prunedAt < PRUNE_EVERY_MS) return;
    this.prunedAt = now;
    await this.parts.store.prune(now - KEPT_MS);
  }
}
