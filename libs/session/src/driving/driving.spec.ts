import { describe, expect, it } from '@jest/globals';
import {
  type Act,
  ask,
  callEntries,
  control,
  floorScene,
  people,
  play,
  type Scene,
  startTurn,
  stateOf,
} from '@diemcau/testing';
import type { Drive } from './driving.state.js';
import { view } from '../view.js';

const last = (scene: Scene): Drive | null => stateOf(scene).driving.last;
const called = (): Scene => play(floorScene(), ask('ham-yen'), ask('na-hang'), callEntries(0, 'e-ham-yen'));
const endAndCall: Act = {
  type: 'CallSpeakers',
  by: people.secretary,
  data: { calls: [{ entryId: 'e-na-hang' }], version: 2, ending: ['e-ham-yen'] },
};

describe('who drives', () => {
  it('is whoever acted last at the desk, with what and when', () => {
    const scene = called();
    expect(last(scene)).toMatchObject({ act: 'SpeakerCalled', entryId: 'e-ham-yen', at: scene.now });
  });

  it('is not the point that opens its microphone or gives the floor back', () => {
    const before = called();
    const speaking = play(before, startTurn('ham-yen'));
    const yielded = play(speaking, { type: 'YieldFloor', by: people.secretary, data: { entryId: 'e-ham-yen' } });
    expect(last(speaking)).toEqual(last(before));
    expect(last(yielded)).toEqual(last(before));
  });

  it('is told by the call, not by the turn that gave way to it', () => {
    const scene = play(called(), startTurn('ham-yen'), endAndCall);
    expect(last(scene)).toMatchObject({ act: 'SpeakerCalled', entryId: 'e-na-hang', by: { id: people.secretary.id } });
  });

  it('of several calls at once is told by the first', () => {
    const scene = play(floorScene(), ask('ham-yen'), ask('na-hang'), callEntries(0, 'e-ham-yen', 'e-na-hang'));
    expect(last(scene)).toMatchObject({ act: 'SpeakerCalled', entryId: 'e-ham-yen' });
  });

  it('changes with an undo and with the end of a turn by the desk', () => {
    const stopped = play(called(), startTurn('ham-yen'), control('StopTurn', 'e-ham-yen', 2));
    expect(last(stopped)?.act).toBe('TurnStopped');
  });

  it('is nobody to the public', () => {
    const seen = view(stateOf(called()), { kind: 'public' });
    expect(seen.status === 'issued' && seen.driving.last).toBeNull();
  });
});
