import type { PointId } from './kernel/ids.js';

/** What is to be done outside after the commit; data, performed by the runtime. */
export type Effect =
  | { readonly type: 'openMediaRoom' }
  | { readonly type: 'closeMediaRoom' }
  /** Make the media agree with `publishing(state)`; `urgent` when a right was taken away. */
  | { readonly type: 'reconcileMedia'; readonly urgent: boolean }
  /** Something the operators of these points must see at once; null is every point. */
  | { readonly type: 'notify'; readonly pointIds: readonly PointId[] | null; readonly notice: NoticeCode };

export type NoticeCode =
  | 'plan_changed'
  | 'session_postponed'
  | 'session_cancelled'
  | 'on_deck'
  | 'called'
  | 'time_reminder'
  | 'turn_stopped'
  | 'microphone_muted'
  | 'microphone_unmuted'
  /** The media server takes the point's sound from now on: its right to the floor was applied. */
  | 'microphone_ready'
  /** The media server does not have the point's page any more: one that believes itself connected comes in anew. */
  | 'media_missing'
  /** Another device speaks for the point from now on. */
  | 'media_taken_over';
