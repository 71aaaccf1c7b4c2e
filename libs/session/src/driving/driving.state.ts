import type { ActorRef } from '../kernel/actor.js';
import type { EntryId, ItemId, Millis } from '../kernel/ids.js';

/** What those at the desk do to the course of the sitting; what a point does for itself is no driving. */
export const DRIVING_ACTS = [
  'SpeakerCalled',
  'PutOnDeck',
  'EntryMoved',
  'EntryReturned',
  'RequestDeclined',
  'TurnPaused',
  'TurnResumed',
  'TurnExtended',
  'SpeakerReminded',
  'TurnStopped',
  'SpeakerDidNotAnswer',
  'TurnLost',
  'ListOpened',
  'ListClosed',
  'FloorUndone',
  'ItemStarted',
  'ItemEnded',
  'ItemExtended',
  'SessionOpened',
  'SessionPaused',
  'SessionResumed',
  'SessionConcluded',
] as const;

export type DrivingAct = (typeof DRIVING_ACTS)[number];

export interface Drive {
  readonly act: DrivingAct;
  readonly by: ActorRef;
  readonly at: Millis;
  /** What it was done to, if to one turn or one item. */
  readonly entryId: EntryId | null;
  readonly itemId: ItemId | null;
}

/** Who drives: the last act and whose it was. Two people sit at the desk, and each must see what the other has pressed. */
export interface DrivingState {
  readonly last: Drive | null;
}

export const emptyDriving: DrivingState = { last: null };
