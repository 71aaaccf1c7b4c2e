import { MediaError } from '../ports/media-rooms.js';
import { settleAll } from './settle-all.js';

/** Calls to the media server at the same time, per room. */
const WIDTH = 8;

/** How the calls of one pass went. `waiting`: the server does not know somebody yet, was not asked any more, or has not answered. */
export interface CallsResult {
  readonly failure: Error | null;
  readonly waiting: boolean;
}

/** Whether nothing is left to do, as far as these calls go. */
export const allDone = ({ failure, waiting }: CallsResult): boolean => failure === null && !waiting;

/**
 * The calls about single participants. One that failed is called apart from the others from then on, until it succeeds, so that a
 * participant whose calls hang holds up nobody else's.
 */
export class ParticipantCalls<Change extends { readonly identity: string }> {
  /** Identities whose last call failed, and how. */
  private readonly ailing = new Map<string, Error>();
  private apart: Promise<unknown> | null = null;

  constructor(private readonly call: (change: Change) => Promise<void>) {}

  /** Makes the calls, stage after stage. */
  async make(stages: readonly (readonly Change[])[]): Promise<CallsResult> {
    const all = stages.flat();
    this.forget(all);
    const ailing = all.filter(({ identity }) => this.ailing.has(identity));
    let waiting = false;
    for (const stage of stages) {
      const healthy = stage.filter(({ identity }) => !this.ailing.has(identity));
      waiting = (await this.settle(healthy)) || waiting;
    }
    this.startApart(ailing);
    return { failure: [...this.ailing.values()].at(-1) ?? null, waiting: waiting || this.apart !== null };
  }

  /** Who needs nothing any more is well, unless a call about him may still be under way. */
  private forget(all: readonly Change[]): void {
    if (this.apart !== null) return;
    const needed = new Set(all.map(({ identity }) => identity));
    for (const identity of this.ailing.keys()) if (!needed.has(identity)) this.ailing.delete(identity);
  }

  private startApart(changes: readonly Change[]): void {
    if (changes.length > 0) this.apart ??= this.settle(changes).finally(() => (this.apart = null));
  }

  /** True when some are to be tried again. */
  private async settle(changes: readonly Change[]): Promise<boolean> {
    const make = async (change: Change): Promise<void> => {
      await this.call(change);
      this.ailing.delete(change.identity);
    };
    const { failed, untried } = await settleAll(changes, WIDTH, make, isSilence);
    const unknown = failed.filter(({ error }) => isNotFound(error));
    for (const { item, error } of failed) {
      if (isNotFound(error)) this.ailing.delete(item.identity);
      else this.ailing.set(item.identity, error);
    }
    return unknown.length > 0 || untried.length > 0;
  }
}

export const isNotFound = (error: unknown): boolean => error instanceof MediaError && error.kind === 'not_found';

const isSilence = (error: Error): boolean => error instanceof MediaError && error.kind === 'timeout';
