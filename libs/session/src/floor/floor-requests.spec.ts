import { describe, expect, it } from '@jest/globals';
import {
  type Act,
  ask,
  callEntries,
  control,
  floorScene,
  issuedScene,
  liveScene,
  people,
  play,
  profileOf,
  refusalOf,
  register,
  samplePlan,
  type Scene,
  startItem,
  startTurn,
  stateOf,
} from '@diemcau/testing';
import type { FloorEntry } from '../index.js';

const entry = (scene: Scene, id: string): FloorEntry => stateOf(scene).floor.entries[id]!;
const queue = (scene: Scene): readonly string[] => stateOf(scene).floor.queue;
const sitting = (mode: 'chair' | 'open' = 'chair', maxSpeakers = 1): Scene =>
  floorScene(profileOf({ mode, maxSpeakers }, 'sitting'));

const byTelephone: Act = { ...ask('ham-yen'), by: people.secretary };

describe('asking for the floor', () => {
  it('puts a point at the end of the queue with the time that the profile gives', () => {
    const scene = play(floorScene(), ask('ham-yen'), ask('na-hang', 'paper'));
    expect(queue(scene)).toEqual(['e-ham-yen', 'e-na-hang']);
    expect(entry(scene, 'e-ham-yen')).toMatchObject({
      state: 'waiting',
      itemId: 'opening',
      pointName: 'ĐIỂM CẦU HAM-YEN',
      limitSec: 300,
    });
    expect(entry(scene, 'e-na-hang').limitSec).toBe(600);
  });

  it('does not change the floor version: nobody has to look again before a call', () => {
    expect(stateOf(play(floorScene(), ask('ham-yen'))).floor.version).toBe(0);
  });

  it('keeps who entered a telephone request, and for whom', () => {
    const scene = play(floorScene(), {
      ...byTelephone,
      type: 'RequestFloor',
      data: { ...ask('ham-yen').data, onBehalfOf: 'Đ/c Vân' } as never,
    });
    expect(entry(scene, 'e-ham-yen')).toMatchObject({ enteredBy: { id: 'secretary' }, onBehalfOf: 'Đ/c Vân' });
  });

  it('puts a rebuttal ahead of new topics, behind those on deck and behind other rebuttals', () => {
    const scene = play(
      sitting(),
      ask('ham-yen'),
      ask('na-hang', 'question'),
      control('PutOnDeck', 'e-na-hang', 0),
      ask('bach-xa', 'rebuttal'),
      ask('minh-khuong', 'rebuttal'),
    );
    expect(queue(scene)).toEqual(['e-na-hang', 'e-bach-xa', 'e-minh-khuong', 'e-ham-yen']);
  });

  it('puts a point of order ahead of all', () => {
    const scene = play(
      sitting(),
      ask('ham-yen'),
      control('PutOnDeck', 'e-ham-yen', 0),
      ask('na-hang', 'rebuttal'),
      ask('hall', 'point_of_order'),
    );
    expect(queue(scene)).toEqual(['e-hall', 'e-ham-yen', 'e-na-hang']);
  });

  it('gives seven minutes the first time and three the second', () => {
    const scene = play(
      sitting(),
      ask('ham-yen'),
      callEntries(0, 'e-ham-yen'),
      startTurn('ham-yen'),
      control('StopTurn', 'e-ham-yen', 2),
      ask('ham-yen', 'speech', 'second'),
    );
    expect([entry(scene, 'e-ham-yen').limitSec, entry(scene, 'second').limitSec]).toEqual([420, 180]);
  });

  it('counts neither answers nor points of order against a point', () => {
    const turn = (n: number): readonly Act[] => [
      ask('ham-yen', 'answer', `a${n}`),
      callEntries(3 * n, `a${n}`),
      startTurn('ham-yen', `a${n}`),
      control('StopTurn', `a${n}`, 3 * n + 2),
    ];
    expect(queue(play(sitting(), ...turn(0), ...turn(1), ...turn(2), ask('ham-yen')))).toEqual(['e-ham-yen']);
  });

  it('calls at once while a place is free when the floor is open', () => {
    const scene = play(sitting('open', 2), ask('ham-yen'), ask('na-hang'), ask('minh-khuong'));
    expect(['e-ham-yen', 'e-na-hang', 'e-minh-khuong'].map((id) => entry(scene, id).state)).toEqual([
      'invited',
      'invited',
      'waiting',
    ]);
    const next = play(scene, {
      type: 'WithdrawRequest',
      by: people.operatorOf('na-hang'),
      data: { entryId: 'e-na-hang' },
    });
    expect(entry(next, 'e-minh-khuong').state).toBe('invited');
  });
});

describe('a paper registered beforehand', () => {
  it('waits from the invitation on and joins the queue when its item begins', () => {
    const scene = issuedScene();
    expect(entry(scene, 'paper-1')).toMatchObject({ state: 'registered', itemId: 'discussion', limitSec: 600 });
    const begun = play(
      scene,
      { type: 'OpenSession', by: people.chair, data: {} },
      { type: 'StartItem', by: people.mc, data: { itemId: 'discussion', stopSpeakers: false } },
    );
    expect(queue(begun)).toEqual(['paper-1', 'paper-2']);
    expect(entry(begun, 'paper-2').state).toBe('waiting');
  });

  it('may be entered by the point itself until its item begins, even with the list closed', () => {
    const closed = play(liveScene(), { type: 'CloseList', by: people.chair, data: {} });
    const scene = play(closed, register('minh-khuong', 'end'));
    expect(entry(scene, 'r-minh-khuong')).toMatchObject({ state: 'registered', itemId: 'end', topic: 'Giảm nghèo' });
    expect(queue(scene)).toEqual([]);
  });

  it('may stand beside something to put forward, each in its time', () => {
    const scene = play(
      issuedScene(samplePlan({ registrations: [] })),
      register('minh-khuong'),
      register('minh-khuong', 'discussion', 'speech', 'kien-nghi'),
      { type: 'OpenSession', by: people.chair, data: {} },
      startItem('discussion'),
    );
    expect(queue(scene)).toEqual(['r-minh-khuong']);
    const over = play(scene, callEntries(0, 'r-minh-khuong'), startTurn('minh-khuong', 'r-minh-khuong'));
    expect(queue(play(over, control('StopTurn', 'r-minh-khuong', 2)))).toEqual(['kien-nghi']);
  });

  it('is entered, edited and withdrawn by the parent before the day, and by nobody else above in the sitting', () => {
    const by = people.operatorOf('ham-yen');
    const speakers = [{ name: 'Lý Thị C', position: 'Chủ tịch UBND xã' }];
    const edit: Act = { type: 'EditSpeech', by, data: { entryId: 'r-minh-khuong', speakers, topic: 'Nước sạch' } };
    const registered = play(issuedScene(), { ...register('minh-khuong'), by }, edit);
    expect(entry(registered, 'r-minh-khuong')).toMatchObject({ state: 'registered', speakers, topic: 'Nước sạch' });
    expect(entry(registered, 'r-minh-khuong').enteredBy?.id).toBe(by.id);
    const withdraw: Act = { type: 'WithdrawRequest', by, data: { entryId: 'r-minh-khuong' } };
    expect(entry(play(registered, withdraw), 'r-minh-khuong').state).toBe('withdrawn');
    const open = play(registered, { type: 'OpenSession', by: people.chair, data: {} });
    expect(refusalOf(open, withdraw)).toBe('NOT_YOUR_POINT');
    expect(refusalOf(open, { ...withdraw, by: people.operatorOf('minh-khuong') })).toBeNull();
  });
});

describe('leaving the list', () => {
  it('takes a waiting request away without a new version', () => {
    const scene = play(floorScene(), ask('ham-yen'), {
      type: 'WithdrawRequest',
      by: people.operatorOf('ham-yen'),
      data: { entryId: 'e-ham-yen' },
    });
    expect(entry(scene, 'e-ham-yen').state).toBe('withdrawn');
    expect(stateOf(scene).floor).toMatchObject({ queue: [], version: 0 });
  });

  it('is control once a point has been called', () => {
    const scene = play(floorScene(), ask('ham-yen'), callEntries(0, 'e-ham-yen'), {
      type: 'WithdrawRequest',
      by: people.operatorOf('ham-yen'),
      data: { entryId: 'e-ham-yen' },
    });
    expect(stateOf(scene).floor.version).toBe(2);
  });

  it('tells the point alone why it was declined', () => {
    const scene = play(floorScene(), ask('minh-khuong'), {
      type: 'DeclineRequest',
      by: people.chair,
      data: { entryId: 'e-minh-khuong', reason: 'Đã có ý kiến trùng', version: 0 },
    });
    expect(entry(scene, 'e-minh-khuong').state).toBe('declined');
    expect(scene.events.at(-1)).toMatchObject({
      type: 'RequestAnswered',
      data: { path: ['minh-khuong', 'ham-yen'], reason: 'Đã có ý kiến trùng' },
    });
  });

  it('takes a contribution in writing, and reopens the list with the next item', () => {
    const scene = play(
      floorScene(),
      ask('ham-yen'),
      { type: 'TakeInWriting', by: people.operatorOf('ham-yen'), data: { entryId: 'e-ham-yen' } },
      { type: 'CloseList', by: people.chair, data: {} },
    );
    expect(entry(scene, 'e-ham-yen').state).toBe('written');
    expect(stateOf(scene).floor.list).toBe('closed');
    const next = play(scene, { type: 'StartItem', by: people.mc, data: { itemId: 'end', stopSpeakers: false } });
    expect(stateOf(next).floor.list).toBe('open');
  });
});
