import { ask, callEntries, control, floorScene, profileOf, register, startTurn } from '../floor-acts.js';
import { declinePoint } from '../sample-acts.js';
import { people } from '../sample-actors.js';
import { type Act, issuedScene, liveScene, play } from '../scene.js';
import { refused, type RefusalCase } from './refusal-case.js';

const registering = (itemId: string, entryId = 'r1'): Act => register('minh-khuong', itemId, 'paper', entryId);
const edit = (entryId: string, topic: string, pointId = 'ham-yen'): Act => ({
  type: 'EditSpeech',
  by: people.operatorOf(pointId),
  data: { entryId, speakers: [{ name: 'Vũ A', position: 'Bí thư' }], topic },
});
/** The district's operator. */
const byParent = (act: Act): Act => ({ ...act, by: people.operatorOf('ham-yen') });
const withdraw = (entryId: string, pointId: string): Act => ({
  type: 'WithdrawRequest',
  by: people.operatorOf(pointId),
  data: { entryId },
});
const inWriting = (entryId: string): Act => ({ type: 'TakeInWriting', by: people.secretary, data: { entryId } });
const list = (type: 'OpenList' | 'CloseList'): Act => ({ type, by: people.chair, data: {} });
const decline = (entryId: string, version: number): Act => ({
  type: 'DeclineRequest',
  by: people.chair,
  data: { entryId, reason: '', version },
});
const onDeck = () => play(floorScene(), ask('ham-yen'), control('PutOnDeck', 'e-ham-yen', 0));
const pause: Act = { type: 'PauseSession', by: people.chair, data: { reason: 'Giải lao' } };

/** One turn on an item is all that a point gets here. */
const spoken = () =>
  play(
    floorScene(profileOf({ maxTurns: 1 })),
    ask('ham-yen'),
    callEntries(0, 'e-ham-yen'),
    startTurn('ham-yen'),
    control('StopTurn', 'e-ham-yen', 2),
  );

/** Asking for the floor and leaving the list again. */
export const floorRequestRefusals: readonly RefusalCase[] = [
  refused('NOT_LIVE', issuedScene, ask('ham-yen')),
  refused('NOT_LIVE', () => play(floorScene(), pause), ask('ham-yen')),
  refused('NO_CURRENT_ITEM', liveScene, ask('ham-yen')),
  refused('UNKNOWN_ITEM', issuedScene, registering('nothing')),
  refused(
    'WRONG_PHASE',
    () => play(floorScene(), { type: 'ConcludeSession', by: people.chair, data: {} }),
    registering('end'),
  ),
  refused(
    'ITEM_NOT_FUTURE',
    () =>
      play(floorScene(), {
        type: 'EndItem',
        by: people.mc,
        data: { itemId: 'opening', stopSpeakers: false },
      }),
    registering('opening'),
  ),
  refused('ENTRY_EXISTS', () => play(floorScene(), ask('ham-yen')), ask('na-hang', 'speech', 'e-ham-yen')),
  refused('POINT_CANNOT_SPEAK', floorScene, ask('da-vi')),
  refused('KIND_NOT_ALLOWED', floorScene, ask('ham-yen', 'rebuttal')),
  refused('KIND_NOT_ALLOWED', floorScene, ask('ham-yen', 'directive')),
  refused('LIST_CLOSED', () => play(floorScene(), list('CloseList')), ask('ham-yen')),
  refused('LIST_CLOSED', () => play(floorScene(), list('CloseList')), { ...ask('ham-yen'), by: people.secretary }),
  refused('ALREADY_REQUESTED', () => play(floorScene(), ask('ham-yen')), ask('ham-yen', 'speech', 'again')),
  refused(
    'ALREADY_REQUESTED',
    () => play(floorScene(), ask('ham-yen'), callEntries(0, 'e-ham-yen'), startTurn('ham-yen')),
    ask('ham-yen', 'speech', 'again'),
  ),
  refused('ALREADY_REQUESTED', () => play(issuedScene(), registering('end')), registering('end', 'r2')),
  refused('POINT_DECLINED', () => play(issuedScene(), declinePoint('minh-khuong')), registering('end')),
  refused('KIND_NOT_ALLOWED', issuedScene, register('ham-yen', 'end', 'question')),
  refused('KIND_NOT_ALLOWED', issuedScene, register('ham-yen', 'end', 'directive')),
  refused('POINT_CANNOT_SPEAK', issuedScene, register('da-vi')),
  refused('NOT_YOUR_POINT', issuedScene, { ...registering('end'), by: people.operatorOf('na-hang') }),
  refused('NOT_YOUR_POINT', liveScene, byParent(registering('end'))),
  refused('NOT_YOUR_POINT', () => play(liveScene(), registering('end')), byParent(edit('r1', 'Khác'))),
  refused('NOT_YOUR_POINT', () => play(liveScene(), registering('end')), byParent(withdraw('r1', 'ham-yen'))),
  refused('NOTHING_CHANGED', issuedScene, edit('paper-1', 'An ninh')),
  refused('ENTRY_WRONG_STATE', () => play(floorScene(), ask('ham-yen')), edit('e-ham-yen', 'Khác')),
  refused('UNKNOWN_ENTRY', issuedScene, edit('nothing', 'Khác')),
  refused('REQUEST_LIMIT', spoken, ask('ham-yen', 'speech', 'again')),
  refused('NOT_YOUR_POINT', floorScene, { ...ask('ham-yen'), by: people.operatorOf('na-hang') }),
  refused('UNKNOWN_POINT', floorScene, ask('nowhere')),
  refused('UNKNOWN_ENTRY', floorScene, withdraw('nothing', 'ham-yen')),
  refused('UNKNOWN_ENTRY', floorScene, inWriting('constructor')),
  refused('NOT_YOUR_POINT', () => play(floorScene(), ask('ham-yen')), withdraw('e-ham-yen', 'na-hang')),
  refused('NOT_LIVE', () => play(onDeck(), pause), withdraw('e-ham-yen', 'ham-yen')),
  refused(
    'ENTRY_WRONG_STATE',
    () => play(floorScene(), ask('ham-yen'), callEntries(0, 'e-ham-yen'), startTurn('ham-yen')),
    withdraw('e-ham-yen', 'ham-yen'),
  ),
  refused('ENTRY_WRONG_STATE', spoken, inWriting('e-ham-yen')),
  refused('ENTRY_WRONG_STATE', spoken, decline('e-ham-yen', 3)),
  refused('STALE_FLOOR', onDeck, decline('e-ham-yen', 0)),
  refused('NOTHING_CHANGED', floorScene, list('OpenList')),
  refused('NOTHING_CHANGED', () => play(floorScene(), list('CloseList')), list('CloseList')),
  refused('NOT_LIVE', issuedScene, list('CloseList')),
];
