import { describe, expect, it } from '@jest/globals';
import { ask, callEntries, control, floorScene, people, play, startTurn, stateOf } from '@diemcau/testing';
import { gridPage } from './grid-page.js';
import { picturePlan, wantedFor } from './picture-plan.js';

const seen = { cameras: ['hall', 'ham-yen', 'na-hang'], now: 0, width: 1_920 };
const asked = play(floorScene(), ask('ham-yen'), ask('na-hang'), callEntries(0, 'e-ham-yen'));
const speaking = play(asked, startTurn('ham-yen'), control('PutOnDeck', 'e-na-hang', 2));
const programme = picturePlan(stateOf(speaking), seen);

describe('the picture of a room', () => {
  it('is whoever speaks, large, and the next one small', () => {
    expect(programme).toEqual({ kind: 'programme', shown: ['ham-yen'], next: 'na-hang', why: 'speaker' });
    expect([...wantedFor(programme, null, 'full')].sort()).toEqual([
      ['ham-yen', 'large'],
      ['na-hang', 'small'],
    ]);
  });

  it('is less on a weak line: one small picture, then sound alone', () => {
    expect([...wantedFor(programme, null, 'small')]).toEqual([['ham-yen', 'small']]);
    expect(wantedFor(programme, null, 'sound').size).toBe(0);
  });

  it('never fetches what the room itself sends', () => {
    expect([...wantedFor(programme, 'ham-yen', 'full').keys()]).toEqual(['na-hang']);
  });

  it('is a grid of those who send a picture when the stage says so, and fetches only what is on its page', () => {
    const data = { layout: 'grid', spotlight: null } as const;
    const grid = play(speaking, { type: 'SetStage', by: people.technician, data });
    const plan = picturePlan(stateOf(grid), seen);
    expect(plan).toMatchObject({ kind: 'grid', grid: { points: seen.cameras, columns: 2, pages: 1 } });
    expect([...wantedFor(plan, 'hall', 'full').keys()]).toEqual(['ham-yen', 'na-hang']);
    expect(picturePlan(stateOf(grid), { ...seen, cameras: [] }).kind).toBe('programme');
  });
});

describe('a grid of many points', () => {
  const sixty = Array.from({ length: 60 }, (_, index) => `p-${index}`);

  it('turns its pages every fifteen seconds, the last one being shorter', () => {
    expect(gridPage(sixty, 14_999, 1_920)).toMatchObject({ columns: 5, page: 1, pages: 3 });
    expect(gridPage(sixty, 15_000, 1_920).points).toEqual(sixty.slice(25, 50));
    expect(gridPage(sixty, 30_000, 1_920).points).toHaveLength(10);
    expect(gridPage(sixty, 45_000, 1_920).page).toBe(1);
  });

  it('is of sixteen on a smaller screen, and as large as it can be for few', () => {
    expect(gridPage(sixty, 0, 1_366)).toMatchObject({ columns: 4, pages: 4 });
    expect([1, 4, 9, 10].map((count) => gridPage(sixty.slice(0, count), 0, 1_920).columns)).toEqual([1, 2, 3, 4]);
  });
});
