import type { ActorRef } from '../kernel/actor.js';
import type { EntryId, ItemId, Millis, PointId } from '../kernel/ids.js';
import type { Stopwatch } from '../kernel/stopwatch.js';
import type { EntryKind } from './profile.js';

/** registered → waiting → on_deck → invited → speaking ⇄ paused → done, or one of the other ends. */
export type EntryState =
  | 'registered'
  | 'waiting'
  | 'on_deck'
  | 'invited'
  | 'speaking'
  | 'paused'
  | 'done'
  | 'written'
  | 'withdrawn'
  | 'declined'
  | 'no_answer'
  | 'lost';

export interface Speaker {
  readonly name: string;
  readonly position: string;
}

/** A paper that the programme lists, entered before the day. */
export interface FloorRegistration {
  readonly entryId: EntryId;
  readonly itemId: ItemId;
  readonly pointId: PointId;
  readonly kind: EntryKind;
  readonly speakers: readonly Speaker[];
  readonly topic: string;
}

/** One turn of one point, from the request to its end. A person AT a point speaks; one request may name several people. */
export interface FloorEntry {
  readonly id: EntryId;
  readonly itemId: ItemId | null;
  readonly pointId: PointId;
  /** The point's plate, so that a board needs no list of points. */
  readonly pointName: string;
  readonly kind: EntryKind;
  readonly speakers: readonly Speaker[];
  readonly topic: string;
  readonly state: EntryState;
  readonly requestedAt: Millis;
  /** Who entered it, and for whom when the point asked by telephone; not for the public. */
  readonly enteredBy: ActorRef | null;
  readonly onBehalfOf: string | null;
  /** When the room said that it is ready, having been told that it is next; null while it has not answered. */
  readonly readyAt: Millis | null;
  readonly calledAt: Millis | null;
  readonly startedAt: Millis | null;
  readonly endedAt: Millis | null;
  /** Called, or put next in line, ahead of others who had asked before. */
  readonly calledOutOfOrder: boolean;
  /** Seconds allowed, extensions included; null is without limit and boards show no countdown. */
  readonly limitSec: number | null;
  readonly extendedSec: number;
  readonly reminders: number;
  readonly watch: Stopwatch;
}

/** What one control command changed, kept for 8 s so that it can be taken back. */
export interface UndoSlot {
  /** The floor version that the command made; the undo names it. */
  readonly version: number;
  readonly at: Millis;
  /** The entries it touched, as they were; null for one that did not exist. */
  readonly entries: Readonly<Record<EntryId, FloorEntry | null>>;
  readonly queue: readonly EntryId[];
}

export interface FloorState {
  /** Grows with every command about who speaks; a request or the withdrawal of a waiting one does not change it. */
  readonly version: number;
  readonly list: 'open' | 'closed';
  readonly entries: Readonly<Record<EntryId, FloorEntry>>;
  /** waiting and on_deck entries in server order, first to be called first. */
  readonly queue: readonly EntryId[];
  readonly undo: UndoSlot | null;
}

export const UNDO_WINDOW_MS = 8_000;
