import { describe, expect, it } from '@jest/globals';
import {
  type Act,
  answerTo,
  ask,
  callEntries,
  control,
  floorScene,
  people,
  play,
  profileOf,
  samplePlan,
  samplePoint,
  type Scene,
  startTurn,
  stateOf,
  liveScene,
  startItem,
} from '@diemcau/testing';
import { type FloorEntry, holders } from '../index.js';

const entry = (scene: Scene, id: string): FloorEntry => stateOf(scene).floor.entries[id]!;
const queue = (scene: Scene): readonly string[] => stateOf(scene).floor.queue;
const asked = (scene: Scene = floorScene()): Scene =>
  play(scene, ask('ham-yen'), ask('na-hang'), ask('minh-khuong'), ask('bach-xa'));
const unregistered = (version: number, pointId: string, by = people.chair): Act => ({
  type: 'CallSpeakers',
  by,
  data: { version, calls: [{ newEntryId: 'new', pointId, kind: 'speech', speakers: [], topic: '' }] },
});

describe('a call', () => {
  it('gives the floor to the head of the queue', () => {
    const scene = play(asked(), callEntries(0, 'e-ham-yen'));
    expect(entry(scene, 'e-ham-yen')).toMatchObject({ state: 'invited', calledOutOfOrder: false, startedAt: null });
    expect(queue(scene)).toEqual(['e-na-hang', 'e-minh-khuong', 'e-bach-xa']);
    expect(stateOf(scene).floor.version).toBe(1);
  });

  it('of several calls the first that fit and puts the rest on deck in the order given', () => {
    const scene = play(asked(), callEntries(0, 'e-ham-yen', 'e-bach-xa', 'e-na-hang'));
    expect(entry(scene, 'e-ham-yen').state).toBe('invited');
    expect(queue(scene)).toEqual(['e-bach-xa', 'e-na-hang', 'e-minh-khuong']);
    expect([entry(scene, 'e-bach-xa').state, entry(scene, 'e-na-hang').state]).toEqual(['on_deck', 'on_deck']);
    expect(stateOf(scene).floor.version).toBe(1);
  });

  it('fills as many places as the item has', () => {
    const scene = play(asked(floorScene(profileOf({ maxSpeakers: 2 }))), callEntries(0, 'e-ham-yen', 'e-na-hang'));
    expect(holders(stateOf(scene)).map(({ id }) => id)).toEqual(['e-ham-yen', 'e-na-hang']);
  });

  it('out of order is made, and written down', () => {
    const scene = play(asked(), callEntries(0, 'e-na-hang'));
    expect(entry(scene, 'e-na-hang').calledOutOfOrder).toBe(true);
  });

  it('in the order of the queue is in order, however many there are', () => {
    const scene = play(asked(floorScene(profileOf({ maxSpeakers: 3 }))), callEntries(0, 'e-ham-yen', 'e-na-hang'));
    expect(entry(scene, 'e-na-hang').calledOutOfOrder).toBe(false);
  });

  it('reaches a point that never registered, with the list closed too', () => {
    const scene = play(floorScene(), { type: 'CloseList', by: people.chair, data: {} }, unregistered(0, 'na-hang'));
    expect(entry(scene, 'new')).toMatchObject({ state: 'invited', calledOutOfOrder: false, limitSec: 300 });
    expect(entry(play(asked(floorScene()), callEntries(0, 'e-na-hang')), 'e-na-hang').calledOutOfOrder).toBe(true);
  });

  it('of a point that never registered is out of order while others wait', () => {
    expect(entry(play(floorScene(), ask('ham-yen'), unregistered(0, 'na-hang')), 'new').calledOutOfOrder).toBe(true);
  });

  it('starts the turn where nobody could tap: in the hall and at a room with its own encoder', () => {
    const plan = samplePlan({ points: [...samplePlan().points, samplePoint('encoder', { mode: 'whip' })] });
    const hall = play(floorScene(), unregistered(0, 'hall'));
    const encoder = play(liveScene(plan, startItem('opening')), unregistered(0, 'encoder'));
    for (const scene of [hall, encoder]) {
      expect(entry(scene, 'new')).toMatchObject({ state: 'speaking', startedAt: scene.now });
      expect(stateOf(scene).floor.version).toBe(1);
    }
  });

  it('leaves the order to the chair alone in a sitting', () => {
    const scene = asked(floorScene(profileOf({ mode: 'fifo' })));
    expect(entry(play(scene, callEntries(0, 'e-na-hang')), 'e-na-hang').state).toBe('invited');
    const secretary = play(scene, { ...callEntries(0, 'e-ham-yen'), by: people.secretary });
    expect(entry(secretary, 'e-ham-yen').state).toBe('invited');
  });

  it('too late says who was first', () => {
    const first = play(asked(), callEntries(0, 'e-ham-yen'));
    expect(answerTo(first, callEntries(0, 'e-na-hang'))).toEqual({
      ok: false,
      refusal: {
        code: 'STALE_FLOOR',
        params: {
          version: 1,
          by: 'ĐIỂM CẦU HAM-YEN',
          entryId: 'e-ham-yen',
          driver: people.chair.name,
          at: first.now,
        },
      },
    });
    expect(answerTo(first, callEntries(1, 'e-na-hang'))).toMatchObject({
      refusal: { code: 'FLOOR_OCCUPIED', params: { by: 'ĐIỂM CẦU HAM-YEN' } },
    });
  });
});

describe('the queue', () => {
  it('is put in another order by the chair', () => {
    const moved = play(asked(), {
      type: 'MoveEntry',
      by: people.chair,
      data: { entryId: 'e-bach-xa', beforeId: 'e-na-hang', version: 0 },
    });
    expect(queue(moved)).toEqual(['e-ham-yen', 'e-bach-xa', 'e-na-hang', 'e-minh-khuong']);
  });

  it('has those on deck at its head, first told first', () => {
    const scene = play(
      asked(),
      control('PutOnDeck', 'e-minh-khuong', 0, people.mc),
      control('PutOnDeck', 'e-na-hang', 1, people.mc),
    );
    expect(queue(scene)).toEqual(['e-minh-khuong', 'e-na-hang', 'e-ham-yen', 'e-bach-xa']);
  });

  it('takes a point back at its head with the time it has used', () => {
    const scene = play(
      asked(),
      callEntries(0, 'e-ham-yen'),
      startTurn('ham-yen'),
      { ...control('MarkLost', 'e-ham-yen', 2), after: 60_000 },
      control('ReturnToQueue', 'e-ham-yen', 3),
    );
    expect(queue(scene)[0]).toBe('e-ham-yen');
    expect(entry(scene, 'e-ham-yen')).toMatchObject({
      state: 'waiting',
      endedAt: null,
      watch: { usedMs: 60_000, runningSince: null },
    });
  });

  it('shows the chair which room next in line has answered, until it is moved back', () => {
    const answer: Act = { type: 'AnswerOnDeck', by: people.operatorOf('ham-yen'), data: { entryId: 'e-ham-yen' } };
    expect(answerTo(asked(), answer)).toMatchObject({ refusal: { code: 'ENTRY_WRONG_STATE' } });
    const deck = play(asked(), control('PutOnDeck', 'e-ham-yen', 0));
    expect(entry(deck, 'e-ham-yen').readyAt).toBeNull();
    const ready = play(deck, answer);
    expect(entry(ready, 'e-ham-yen').readyAt).toBe(ready.now);
    expect(stateOf(ready).floor.version).toBe(1);
    expect(answerTo(ready, answer)).toMatchObject({ refusal: { code: 'NOTHING_CHANGED' } });
  });
});
