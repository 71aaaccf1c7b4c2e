import { describe, expect, it } from '@jest/globals';
import { ask, callEntries, control, floorScene, people, play, type Scene, startTurn, stateOf } from '@diemcau/testing';
import { type Intent, intentAfter, microphoneWish, noIntent, type Wish } from './own-wishes.js';

const TURN = 'e-ham-yen';
const automatic = (on: boolean): Parameters<typeof play>[1] => ({
  type: 'SetAutoMicrophone',
  by: people.operatorOf('ham-yen'),
  data: { pointId: 'ham-yen', on },
});
const asked = play(floorScene(), automatic(false), ask('ham-yen'));
const called = play(asked, callEntries(0, TURN));
const speaking = play(called, startTurn('ham-yen'));

const wish = (scene: Scene, intent: Partial<Intent>, pointId = 'ham-yen'): Wish =>
  microphoneWish(stateOf(scene), pointId, { ...noIntent, ...intent });
const after = (scene: Scene, intent: Partial<Intent>): Intent =>
  intentAfter(stateOf(scene), 'ham-yen', { ...noIntent, ...intent });
const agreed = (scene: Scene): Scene => play(scene, automatic(true));
const act = (scene: Scene, type: 'StopTurn' | 'PauseTurn'): Scene =>
  play(scene, control(type, TURN, stateOf(scene).floor.version));
const muted = (scene: Scene): Scene =>
  play(scene, { type: 'MutePoint', by: people.technician, data: { pointId: 'ham-yen', reason: '' } });

describe('the microphone of a point', () => {
  it('stays off until somebody presses, though the point has the floor', () => {
    expect(wish(called, {})).toBe('off');
    expect(wish(called, { turn: TURN })).toBe('send');
    expect(wish(speaking, { turn: TURN })).toBe('send');
  });

  it('stays off without the floor, whatever was pressed', () => {
    expect(wish(asked, { turn: TURN, byHand: true })).toBe('off');
    expect(wish(called, { turn: TURN, byHand: true }, 'na-hang')).toBe('off');
  });

  it('opens by itself where its operator agreed to that', () => {
    expect(wish(agreed(called), {})).toBe('send');
    expect(wish(agreed(asked), {})).toBe('off');
  });

  it('is tried on its own machine while the point is next, and heard by nobody', () => {
    const next = play(asked, control('PutOnDeck', TURN, 0));
    expect(wish(next, { trying: true })).toBe('ready');
    expect(wish(asked, { trying: true })).toBe('off');
  });

  it('needs no turn in the hall, and opens there by hand', () => {
    expect(wish(called, {}, 'hall')).toBe('off');
    expect(wish(called, { byHand: true }, 'hall')).toBe('send');
  });
});

describe('what the operator agreed to', () => {
  it('ends with the turn', () => {
    expect(after(speaking, { turn: TURN }).turn).toBe(TURN);
    const stopped = act(speaking, 'StopTurn');
    expect(after(stopped, { turn: TURN, trying: true })).toEqual(noIntent);
  });

  it('is over when the desk takes the microphone, and does not come back with it', () => {
    const silenced = after(muted(speaking), { turn: TURN });
    expect(silenced).toMatchObject({ turn: null, withheld: TURN });
    expect(wish(agreed(speaking), silenced)).toBe('off');
    expect(wish(agreed(speaking), { ...silenced, turn: TURN })).toBe('send');
  });

  it('lasts while the chair only pauses the turn', () => {
    const paused = act(speaking, 'PauseTurn');
    expect(after(paused, { turn: TURN }).turn).toBe(TURN);
    expect(wish(paused, { turn: TURN })).toBe('off');
  });
});
