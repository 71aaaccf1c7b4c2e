import type { EntryId, ItemId, Path, PointId } from '../kernel/ids.js';
import type { Speaker } from './floor.state.js';
import type { EntryKind } from './profile.js';

/** All are public but `RequestAnswered`; `version` is the floor version that the command makes, the same in all events of one command. */
interface Control {
  readonly version: number;
}

type OfEntry = Control & { readonly entryId: EntryId };

export type FloorEvent =
  | {
      readonly type: 'FloorRequested';
      readonly data: {
        entryId: EntryId;
        itemId: ItemId | null;
        pointId: PointId;
        pointName: string;
        kind: EntryKind;
        speakers: readonly Speaker[];
        topic: string;
        onBehalfOf: string | null;
        limitSec: number | null;
        state: 'registered' | 'waiting';
        /** The queue entry it stands before; null is the end. */
        beforeId: EntryId | null;
        /** Set when the entry is made by a call of a point that never registered: then it is part of that command. */
        version: number | null;
      };
    }
  /** Registered papers whose item has begun; `version` is set where they follow upon a control command and go back with it. */
  | {
      readonly type: 'RegistrationsQueued';
      readonly data: { entryIds: readonly EntryId[]; beforeId: EntryId | null; version: number | null };
    }
  | {
      readonly type: 'SpeechEdited';
      readonly data: { entryId: EntryId; speakers: readonly Speaker[]; topic: string };
    }
  | { readonly type: 'RequestWithdrawn'; readonly data: { entryId: EntryId; version: number | null } }
  | { readonly type: 'RequestDeclined'; readonly data: OfEntry }
  /** The reason of a refusal is between the chair and the point. */
  | { readonly type: 'RequestAnswered'; readonly data: { entryId: EntryId; path: Path; reason: string } }
  | { readonly type: 'TakenInWriting'; readonly data: { entryIds: readonly EntryId[]; version: number | null } }
  | { readonly type: 'PutOnDeck'; readonly data: OfEntry & { beforeId: EntryId | null; outOfOrder: boolean } }
  | { readonly type: 'DeckAnswered'; readonly data: { entryId: EntryId } }
  | { readonly type: 'EntryMoved'; readonly data: OfEntry & { beforeId: EntryId | null } }
  | { readonly type: 'SpeakerCalled'; readonly data: OfEntry & { outOfOrder: boolean } }
  | { readonly type: 'TurnStarted'; readonly data: OfEntry }
  | { readonly type: 'TurnPaused'; readonly data: OfEntry }
  | { readonly type: 'TurnResumed'; readonly data: OfEntry }
  | { readonly type: 'TurnExtended'; readonly data: OfEntry & { seconds: number } }
  | { readonly type: 'SpeakerReminded'; readonly data: { entryId: EntryId } }
  | {
      readonly type: 'TurnStopped';
      readonly data: OfEntry & { how: 'stopped' | 'yielded' | 'item_ended' | 'concluded' };
    }
  | { readonly type: 'SpeakerDidNotAnswer'; readonly data: OfEntry }
  | { readonly type: 'TurnLost'; readonly data: OfEntry }
  | { readonly type: 'EntryReturned'; readonly data: OfEntry }
  | { readonly type: 'ListOpened'; readonly data: Record<string, never> }
  | { readonly type: 'ListClosed'; readonly data: Record<string, never> }
  | { readonly type: 'FloorUndone'; readonly data: Control & { undone: number } };
