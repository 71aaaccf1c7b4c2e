import type { Call } from '@diemcau/session';
import { ask, callEntries, control, floorScene, profileOf, startTurn, undo } from '../floor-acts.js';
import { people } from '../sample-actors.js';
import { type Act, liveScene, play } from '../scene.js';
import { refused, type RefusalCase } from './refusal-case.js';

const asked = () => play(floorScene(), ask('ham-yen'), ask('na-hang'));
const called = () => play(asked(), callEntries(0, 'e-ham-yen'));
const speaking = () => play(called(), startTurn('ham-yen'));
const stopped = () => play(speaking(), control('StopTurn', 'e-ham-yen', 2));
const fifo = () => play(floorScene(profileOf({ mode: 'fifo' })), ask('ham-yen'), ask('na-hang'));

const calling = (version: number, ...calls: readonly Call[]): Act => ({
  type: 'CallSpeakers',
  by: people.chair,
  data: { version, calls },
});
const unregistered = (pointId: string, newEntryId = 'new', kind: 'speech' | 'question' = 'speech'): Call => ({
  newEntryId,
  pointId,
  kind,
  speakers: [],
  topic: '',
});
const extend = (seconds: number): Act => ({
  type: 'ExtendTurn',
  by: people.chair,
  data: { entryId: 'e-ham-yen', seconds, version: 2 },
});
const move = (entryId: string, beforeId: string | null, by = people.chair): Act => ({
  type: 'MoveEntry',
  by,
  data: { entryId, beforeId, version: 0 },
});
const remind = (entryId: string): Act => ({ type: 'RemindSpeaker', by: people.chair, data: { entryId } });
const byHand: Act = { type: 'YieldFloor', by: people.operatorOf('ham-yen'), data: { entryId: 'e-ham-yen' } };
const unlimited = () =>
  play(
    floorScene(),
    { ...ask('ham-yen', 'directive'), by: people.secretary },
    callEntries(0, 'e-ham-yen'),
    startTurn('ham-yen'),
  );

/** Calls and the order of the queue. */
const callRefusals: readonly RefusalCase[] = [
  refused('STALE_FLOOR', called, callEntries(0, 'e-na-hang')),
  refused('FLOOR_OCCUPIED', called, callEntries(1, 'e-na-hang')),
  refused('NO_CURRENT_ITEM', liveScene, callEntries(0, 'paper-1')),
  refused('NOTHING_CHANGED', asked, callEntries(0)),
  refused('UNKNOWN_ENTRY', asked, callEntries(0, 'nothing')),
  refused('ENTRY_WRONG_STATE', stopped, callEntries(3, 'e-ham-yen')),
  refused('ENTRY_EXISTS', asked, calling(0, unregistered('minh-khuong', 'e-ham-yen'))),
  refused('UNKNOWN_POINT', asked, calling(0, unregistered('nowhere'))),
  refused('POINT_CANNOT_SPEAK', asked, calling(0, unregistered('da-vi'))),
  refused('KIND_NOT_ALLOWED', asked, calling(0, unregistered('minh-khuong', 'new', 'question'))),
  refused('ALREADY_REQUESTED', asked, calling(0, unregistered('ham-yen'))),
  refused('ALREADY_REQUESTED', asked, callEntries(0, 'e-ham-yen', 'e-ham-yen')),
  refused('ALREADY_REQUESTED', asked, calling(0, unregistered('hall', 'a'), unregistered('hall', 'b'))),
  refused('OUT_OF_ORDER', fifo, { ...callEntries(0, 'e-na-hang'), by: people.secretary }),
  refused('OUT_OF_ORDER', fifo, { ...calling(0, unregistered('minh-khuong')), by: people.secretary }),
  refused('OUT_OF_ORDER', fifo, control('PutOnDeck', 'e-na-hang', 0, people.mc)),
  refused('OUT_OF_ORDER', fifo, move('e-na-hang', 'e-ham-yen', people.secretary)),
  refused('ENTRY_WRONG_STATE', called, control('PutOnDeck', 'e-ham-yen', 1)),
  refused('UNKNOWN_ENTRY', asked, move('e-na-hang', 'nothing')),
  refused('NOTHING_CHANGED', asked, move('e-na-hang', null)),
  refused('NOTHING_CHANGED', asked, move('e-na-hang', 'e-na-hang')),
  refused('STALE_FLOOR', called, move('e-na-hang', null)),
];

/** A turn from the call to its end. */
const turnRefusals: readonly RefusalCase[] = [
  refused('ENTRY_WRONG_STATE', asked, startTurn('ham-yen')),
  refused('FORBIDDEN', () => play(floorScene(), ask('bach-xa'), callEntries(0, 'e-bach-xa')), startTurn('bach-xa')),
  refused(
    'NOT_LIVE',
    () => play(called(), { type: 'PauseSession', by: people.chair, data: { reason: '' } }),
    startTurn('ham-yen'),
  ),
  refused('ENTRY_WRONG_STATE', called, control('PauseTurn', 'e-ham-yen', 1)),
  refused('ENTRY_WRONG_STATE', speaking, control('ResumeTurn', 'e-ham-yen', 2)),
  refused('ENTRY_WRONG_STATE', speaking, control('MarkNoAnswer', 'e-ham-yen', 2)),
  refused('ENTRY_WRONG_STATE', speaking, control('ReturnToQueue', 'e-ham-yen', 2)),
  refused('ENTRY_WRONG_STATE', asked, control('MarkLost', 'e-ham-yen', 0)),
  refused('ENTRY_WRONG_STATE', asked, remind('e-ham-yen')),
  refused('ENTRY_WRONG_STATE', called, byHand),
  refused('STALE_FLOOR', speaking, control('StopTurn', 'e-ham-yen', 1)),
  refused('STALE_FLOOR', stopped, control('ReturnToQueue', 'e-ham-yen', 2)),
  refused('NO_TIME_LIMIT', unlimited, extend(60)),
  refused('NOTHING_CHANGED', speaking, extend(0)),
  refused('NOTHING_CHANGED', speaking, extend(3_601)),
  refused(
    'ALREADY_REQUESTED',
    () => play(called(), control('MarkNoAnswer', 'e-ham-yen', 1), ask('ham-yen', 'speech', 'again')),
    control('ReturnToQueue', 'e-ham-yen', 2),
  ),
];

const watchOnly = (pointId: string): Act => ({
  type: 'ChangePointMode',
  by: people.technician,
  data: { pointId, mode: 'view_only', via: null },
});

/** Taking back. */
const undoRefusals: readonly RefusalCase[] = [
  refused('NOTHING_TO_UNDO', asked, undo(0)),
  refused('NOTHING_TO_UNDO', () => play(stopped(), undo(3)), undo(4)),
  refused('STALE_FLOOR', stopped, undo(2)),
  refused('UNDO_TOO_LATE', stopped, undo(3, 8_001)),
  refused(
    'NOTHING_TO_UNDO',
    () => play(stopped(), { type: 'StartItem', by: people.chair, data: { itemId: 'end', stopSpeakers: false } }),
    undo(3),
  ),
  refused('NOTHING_TO_UNDO', () => play(stopped(), watchOnly('bach-xa'), watchOnly('ham-yen')), undo(3)),
];

/** Who speaks and who is next. */
export const floorControlRefusals: readonly RefusalCase[] = [...callRefusals, ...turnRefusals, ...undoRefusals];
