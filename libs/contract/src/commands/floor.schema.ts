import { z } from 'zod';
import { identifier, optionalText, plainText } from '../text.js';
import { entryKind } from './agenda-item.schema.js';
import { listOf, nothing, pointId, reason, version } from './fields.js';

const entryId = identifier;

const speakers = listOf(z.strictObject({ name: plainText(120), position: optionalText(200) }), 10);

const topic = optionalText(500);

const ofEntry = z.strictObject({ entryId });
const control = z.strictObject({ entryId, version });

const call = z.union([
  z.strictObject({ entryId }),
  z.strictObject({ newEntryId: identifier, pointId, kind: entryKind, speakers, topic }),
]);

const request = { entryId, pointId, kind: entryKind, speakers, onBehalfOf: plainText(120).nullable() };
/** What is registered says what it is about: that is what the chair's office decides by. */
const registeredTopic = plainText(500);

export const floorSchemas = {
  RequestFloor: z.strictObject({ ...request, topic }),
  RegisterSpeech: z.strictObject({ ...request, topic: registeredTopic, itemId: identifier }),
  EditSpeech: z.strictObject({ entryId, speakers, topic: registeredTopic }),
  WithdrawRequest: ofEntry,
  DeclineRequest: z.strictObject({ entryId, reason, version }),
  TakeInWriting: ofEntry,
  PutOnDeck: control,
  AnswerOnDeck: ofEntry,
  MoveEntry: z.strictObject({ entryId, beforeId: identifier.nullable(), version }),
  CallSpeakers: z.strictObject({ calls: listOf(call, 50), version, ending: listOf(entryId, 50).optional() }),
  StartTurn: ofEntry,
  PauseTurn: control,
  ResumeTurn: control,
  ExtendTurn: z.strictObject({ entryId, seconds: z.int().min(-3_600).max(3_600), version }),
  RemindSpeaker: ofEntry,
  StopTurn: control,
  YieldFloor: ofEntry,
  MarkNoAnswer: control,
  MarkLost: control,
  ReturnToQueue: control,
  OpenList: nothing,
  CloseList: nothing,
  UndoFloor: z.strictObject({ version }),
};
