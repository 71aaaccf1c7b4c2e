import type { Millis } from '@diemcau/session';

export interface WebhookRecord {
  /** The sender's name for the call. */
  readonly id: string;
  readonly event: string;
  readonly room: string | null;
  readonly receivedAt: Millis;
}

/** Calls that came in from outside, each kept once, so that one that comes again is known. */
export abstract class WebhookInbox {
  /** Keeps those that are not known yet and names them, in the order given. All or none. */
  abstract add(records: readonly WebhookRecord[]): Promise<readonly string[]>;
  /** Forgets what came before that time; the number of those forgotten. */
  abstract prune(before: Millis): Promise<number>;
}
