import { describe, expect, it } from '@jest/globals';
import { ask, callEntries, control, floorScene, people, play, startTurn, stateOf } from '@diemcau/testing';
import { directedView } from './directed-view.js';

const quiet = floorScene();
const called = play(quiet, ask('ham-yen'), ask('na-hang'), callEntries(0, 'e-ham-yen'));

describe('the main picture', () => {
  it('is the hall while nobody speaks', () => {
    expect(directedView(stateOf(quiet))).toEqual({ shown: ['hall'], next: null, why: 'hall' });
  });

  it('is whoever was called, and the next one is made ready behind it', () => {
    const next = play(called, control('PutOnDeck', 'e-na-hang', 1));
    expect(directedView(stateOf(next))).toEqual({ shown: ['ham-yen'], next: 'na-hang', why: 'speaker' });
  });

  it('is the hall again while a turn is paused', () => {
    const paused = play(called, startTurn('ham-yen'), control('PauseTurn', 'e-ham-yen', 2));
    expect(directedView(stateOf(paused))).toMatchObject({ shown: ['hall'], why: 'hall' });
  });

  it('is the point that the desk puts on the main screen, whoever speaks', () => {
    const spotlight = play(called, {
      type: 'SetStage',
      by: people.technician,
      data: { layout: 'spotlight', spotlight: 'na-hang' },
    });
    expect(directedView(stateOf(spotlight))).toMatchObject({ shown: ['na-hang'], why: 'spotlight' });
  });
});
