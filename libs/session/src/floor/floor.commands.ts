import type { AccessTable } from '../kernel/access.js';
import type { EntryId, ItemId, PointId } from '../kernel/ids.js';
import type { Speaker } from './floor.state.js';
import type { EntryKind } from './profile.js';

/** A call names a waiting entry, or a point that never registered and the entry to make for it. */
export type Call =
  | { readonly entryId: EntryId }
  | {
      readonly newEntryId: EntryId;
      readonly pointId: PointId;
      readonly kind: EntryKind;
      readonly speakers: readonly Speaker[];
      readonly topic: string;
    };

export interface SpeechRequest {
  readonly entryId: EntryId;
  readonly pointId: PointId;
  readonly kind: EntryKind;
  readonly speakers: readonly Speaker[];
  readonly topic: string;
  readonly onBehalfOf: string | null;
}

/** `version` is the floor version the sender saw: a stale one changes nothing. */
export type FloorCommand =
  /** For the item that is on. */
  | { readonly type: 'RequestFloor'; readonly data: SpeechRequest }
  /** For an item that has not begun: a paper, or what a point wants to put forward. */
  | { readonly type: 'RegisterSpeech'; readonly data: SpeechRequest & { itemId: ItemId } }
  | {
      readonly type: 'EditSpeech';
      readonly data: { entryId: EntryId; speakers: readonly Speaker[]; topic: string };
    }
  | { readonly type: 'WithdrawRequest'; readonly data: { entryId: EntryId } }
  | { readonly type: 'DeclineRequest'; readonly data: { entryId: EntryId; reason: string; version: number } }
  | { readonly type: 'TakeInWriting'; readonly data: { entryId: EntryId } }
  | { readonly type: 'PutOnDeck'; readonly data: { entryId: EntryId; version: number } }
  /** The room that is next in line answers: somebody sits at the microphone. */
  | { readonly type: 'AnswerOnDeck'; readonly data: { entryId: EntryId } }
  | { readonly type: 'MoveEntry'; readonly data: { entryId: EntryId; beforeId: EntryId | null; version: number } }
  | {
      readonly type: 'CallSpeakers';
      /** `ending`: the turns that give way to the call ("Kết thúc & mời"), in one step that one undo takes back. */
      readonly data: { calls: readonly Call[]; version: number; ending?: readonly EntryId[] | undefined };
    }
  | { readonly type: 'StartTurn'; readonly data: { entryId: EntryId } }
  | { readonly type: 'PauseTurn'; readonly data: { entryId: EntryId; version: number } }
  | { readonly type: 'ResumeTurn'; readonly data: { entryId: EntryId; version: number } }
  /** More time, or, below zero, less; never less than none. */
  | { readonly type: 'ExtendTurn'; readonly data: { entryId: EntryId; seconds: number; version: number } }
  | { readonly type: 'RemindSpeaker'; readonly data: { entryId: EntryId } }
  | { readonly type: 'StopTurn'; readonly data: { entryId: EntryId; version: number } }
  | { readonly type: 'YieldFloor'; readonly data: { entryId: EntryId } }
  | { readonly type: 'MarkNoAnswer'; readonly data: { entryId: EntryId; version: number } }
  | { readonly type: 'MarkLost'; readonly data: { entryId: EntryId; version: number } }
  | { readonly type: 'ReturnToQueue'; readonly data: { entryId: EntryId; version: number } }
  | { readonly type: 'OpenList'; readonly data: Record<string, never> }
  | { readonly type: 'CloseList'; readonly data: Record<string, never> }
  | { readonly type: 'UndoFloor'; readonly data: { version: number } };

export const floorAccess: AccessTable<FloorCommand> = {
  RequestFloor: { operator: 'own', secretary: 'any', technician: 'any' },
  // A parent reaches the points below it until the sitting opens; the slice says when.
  RegisterSpeech: { operator: 'subtree', organizer: 'any', secretary: 'any', technician: 'any' },
  EditSpeech: { operator: 'subtree', organizer: 'any', secretary: 'any', technician: 'any' },
  WithdrawRequest: { operator: 'subtree', organizer: 'any', secretary: 'any', technician: 'any' },
  DeclineRequest: { chair: 'any', secretary: 'any' },
  TakeInWriting: { operator: 'own', chair: 'any', secretary: 'any' },
  PutOnDeck: { chair: 'any', secretary: 'any', mc: 'any' },
  AnswerOnDeck: { operator: 'own', secretary: 'any', technician: 'any' },
  MoveEntry: { chair: 'any', secretary: 'any' },
  CallSpeakers: { chair: 'any', secretary: 'any' },
  StartTurn: { operator: 'own', secretary: 'any', technician: 'any' },
  PauseTurn: { chair: 'any', secretary: 'any' },
  ResumeTurn: { chair: 'any', secretary: 'any' },
  ExtendTurn: { chair: 'any', secretary: 'any' },
  RemindSpeaker: { chair: 'any', secretary: 'any' },
  StopTurn: { chair: 'any', secretary: 'any' },
  YieldFloor: { operator: 'own', secretary: 'any' },
  MarkNoAnswer: { chair: 'any', secretary: 'any' },
  MarkLost: { chair: 'any', secretary: 'any' },
  ReturnToQueue: { chair: 'any', secretary: 'any' },
  OpenList: { chair: 'any', secretary: 'any' },
  CloseList: { chair: 'any', secretary: 'any' },
  UndoFloor: { chair: 'any', secretary: 'any' },
};
