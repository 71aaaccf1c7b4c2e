import { describe, expect, it } from '@jest/globals';
import {
  type Act,
  ask,
  callEntries,
  control,
  floorScene,
  people,
  play,
  profileOf,
  refusalOf,
  type Scene,
  startTurn,
  stateOf,
  undo,
} from '@diemcau/testing';
import { type FloorEntry, holders, limitFor, talkTime, watchUsed } from '../index.js';

const MINUTE = 60_000;
const entry = (scene: Scene, id = 'e-ham-yen'): FloorEntry => stateOf(scene).floor.entries[id]!;
const used = (scene: Scene, id = 'e-ham-yen'): number => watchUsed(entry(scene, id).watch, scene.now);
const speaking = (): Scene => play(floorScene(), ask('ham-yen'), callEntries(0, 'e-ham-yen'), startTurn('ham-yen'));
const pauseSession: Act = { type: 'PauseSession', by: people.chair, after: MINUTE, data: { reason: 'Giải lao' } };
const resumeSession: Act = { type: 'ResumeSession', by: people.chair, after: 15 * MINUTE, data: {} };
const extend: Act = { type: 'ExtendTurn', by: people.chair, data: { entryId: 'e-ham-yen', seconds: 120, version: 2 } };

describe('a turn', () => {
  it('runs its clock from the tap of the operator, not from the call', () => {
    const scene = play(floorScene(), ask('ham-yen'), callEntries(0, 'e-ham-yen'), {
      ...startTurn('ham-yen'),
      after: 20_000,
    });
    expect(used(scene)).toBe(0);
    expect(entry(scene)).toMatchObject({ state: 'speaking', calledAt: scene.now - 20_000, startedAt: scene.now });
  });

  it('of a point outside LiveKit is confirmed by the desk', () => {
    const called = play(floorScene(), ask('bach-xa'), callEntries(0, 'e-bach-xa'));
    const started = play(called, { type: 'StartTurn', by: people.technician, data: { entryId: 'e-bach-xa' } });
    expect(entry(started, 'e-bach-xa').state).toBe('speaking');
  });

  it('stops its clock while it is paused', () => {
    const scene = play(
      speaking(),
      { ...control('PauseTurn', 'e-ham-yen', 2), after: MINUTE },
      { ...control('ResumeTurn', 'e-ham-yen', 3), after: 5 * MINUTE },
      { ...control('StopTurn', 'e-ham-yen', 4), after: MINUTE },
    );
    expect(entry(scene)).toMatchObject({ state: 'done', endedAt: scene.now });
    expect(used(scene)).toBe(2 * MINUTE);
  });

  it('gets more time, and is reminded, without losing its clock', () => {
    const scene = play(speaking(), extend, {
      type: 'RemindSpeaker',
      by: people.secretary,
      data: { entryId: 'e-ham-yen' },
    });
    expect(entry(scene)).toMatchObject({ limitSec: 420, extendedSec: 120, reminders: 1, state: 'speaking' });
    expect(stateOf(scene).floor.version).toBe(3);
  });

  it('may lose time that it was given, but never more than it has', () => {
    const scene = play(speaking(), extend);
    const shorten = (seconds: number): Act => ({ ...extend, data: { ...extend.data, seconds, version: 3 } });
    expect(entry(play(scene, shorten(-30)))).toMatchObject({ limitSec: 390, extendedSec: 90 });
    expect(refusalOf(scene, shorten(-421))).toBe('NOTHING_CHANGED');
  });

  it('is given back by its own operator', () => {
    const scene = play(speaking(), {
      type: 'YieldFloor',
      by: people.operatorOf('ham-yen'),
      data: { entryId: 'e-ham-yen' },
    });
    expect(holders(stateOf(scene))).toEqual([]);
    expect(scene.events.at(-1)).toMatchObject({ type: 'TurnStopped', data: { how: 'yielded' } });
  });

  it('nobody answered to is free for the next', () => {
    const scene = play(
      floorScene(),
      ask('ham-yen'),
      callEntries(0, 'e-ham-yen'),
      control('MarkNoAnswer', 'e-ham-yen', 1),
    );
    expect(entry(scene).state).toBe('no_answer');
    expect(holders(stateOf(scene))).toEqual([]);
  });

  it('leaves breaks and outages out of its clock, and stays what it was', () => {
    const scene = play(speaking(), pauseSession, resumeSession, {
      type: 'RecordOutage',
      by: people.system,
      after: 40_000,
      data: { incidentId: 'o1', from: speaking().now + 16 * MINUTE + 5_000, to: speaking().now + 16 * MINUTE + 35_000 },
    });
    expect(entry(scene).state).toBe('speaking');
    expect(used(scene)).toBe(MINUTE + 10_000);
    expect(used(play(speaking(), pauseSession))).toBe(MINUTE);
  });

  it('ends with its item', () => {
    const scene = play(speaking(), {
      type: 'StartItem',
      by: people.mc,
      after: MINUTE,
      data: { itemId: 'discussion', stopSpeakers: true },
    });
    expect(entry(scene).state).toBe('done');
    expect(used(scene)).toBe(MINUTE);
    expect(scene.events.map(({ type }) => type).slice(-3)).toEqual(['TurnStopped', 'ItemEnded', 'ItemStarted']);
  });
});

describe('undo', () => {
  it('lets a stopped clock run on as if it had never been stopped', () => {
    const scene = play(speaking(), { ...control('StopTurn', 'e-ham-yen', 2), after: MINUTE }, undo(3, 5_000));
    expect(used(scene)).toBe(MINUTE + 5_000);
    expect(entry(scene)).toEqual(entry(speaking()));
    expect(stateOf(scene).floor).toMatchObject({ version: 4, undo: null });
  });

  it('takes an extension back but not a reminder', () => {
    const remind: Act = { type: 'RemindSpeaker', by: people.chair, data: { entryId: 'e-ham-yen' } };
    expect(entry(play(speaking(), extend, remind, undo(3)))).toMatchObject({
      limitSec: 300,
      extendedSec: 0,
      reminders: 1,
    });
  });

  it('puts a called point back to its place, behind and before the same neighbours', () => {
    const asked = play(floorScene(), ask('ham-yen'), ask('na-hang'), ask('minh-khuong'));
    const scene = play(
      asked,
      callEntries(0, 'e-na-hang'),
      ask('bach-xa'),
      { type: 'WithdrawRequest', by: people.operatorOf('ham-yen'), data: { entryId: 'e-ham-yen' } },
      undo(1),
    );
    expect(stateOf(scene).floor.queue).toEqual(['e-na-hang', 'e-minh-khuong', 'e-bach-xa']);
    expect(entry(scene, 'e-na-hang')).toEqual(entry(asked, 'e-na-hang'));
  });

  it('forgets a point that only the call had entered', () => {
    const scene = play(
      floorScene(),
      {
        type: 'CallSpeakers',
        by: people.chair,
        data: { version: 0, calls: [{ newEntryId: 'n', pointId: 'hall', kind: 'opening', speakers: [], topic: '' }] },
      },
      undo(1),
    );
    expect(stateOf(scene).floor.entries).toEqual({});
  });

  it('takes both back when a place was passed on at once', () => {
    const open = play(floorScene(profileOf({ mode: 'open' })), ask('ham-yen'), ask('na-hang'));
    const passed = play(open, control('StopTurn', 'e-ham-yen', 1));
    expect(holders(stateOf(passed)).map(({ id }) => id)).toEqual(['e-na-hang']);
    expect(holders(stateOf(play(passed, undo(2)))).map(({ id }) => id)).toEqual(['e-ham-yen']);
  });

  it('is possible up to the eighth second', () => {
    expect(entry(play(speaking(), control('StopTurn', 'e-ham-yen', 2), undo(3, 8_000))).state).toBe('speaking');
  });
});

describe('figures of the floor', () => {
  it('sums what each point has spoken, the running turn included', () => {
    const scene = play(
      speaking(),
      { ...control('StopTurn', 'e-ham-yen', 2), after: MINUTE },
      ask('ham-yen', 'speech', 'second'),
      callEntries(3, 'second'),
      startTurn('ham-yen', 'second'),
    );
    expect(talkTime(stateOf(scene), scene.now + 30_000)).toEqual({ 'ham-yen': MINUTE + 30_000 });
  });

  it('tells the time a point would get', () => {
    const state = stateOf(floorScene(profileOf({}, 'sitting')));
    expect(limitFor(state, 'ham-yen', 'speech')).toBe(420);
    expect(limitFor(state, 'ham-yen', 'directive')).toBeNull();
    expect(limitFor(state, 'ham-yen', 'report', 'discussion')).toBe(900);
  });
});
