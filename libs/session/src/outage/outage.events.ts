import type { Millis } from '../kernel/ids.js';

export type OutageEvent =
  | { readonly type: 'OutageRecorded'; readonly data: { from: Millis; to: Millis } }
  | { readonly type: 'MissedNoted'; readonly data: { text: string } };
