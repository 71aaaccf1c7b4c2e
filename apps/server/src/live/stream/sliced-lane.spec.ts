import { describe, expect, it } from '@jest/globals';
import { SlicedLane } from './sliced-lane.js';

const people = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

const laneByHand = (): { lane: SlicedLane<number>; turn: () => boolean } => {
  const turns: (() => void)[] = [];
  const lane = new SlicedLane<number>((run) => turns.push(run));
  return {
    lane,
    turn: () => {
      const run = turns.shift();
      run?.();
      return run !== undefined;
    },
  };
};

describe('a sliced lane', () => {
  it('serves a small room at once', () => {
    const { lane } = laneByHand();
    const served: number[] = [];
    lane.push({ members: () => people(250), send: (member) => served.push(member) });
    expect(served).toHaveLength(250);
  });

  it('serves a large room 250 at a time and lets others have a turn between', () => {
    const { lane, turn } = laneByHand();
    const served: number[] = [];
    lane.push({ members: () => people(600), send: (member) => served.push(member) });
    const after = [served.length];
    while (turn()) after.push(served.length);
    expect(after).toEqual([250, 500, 600, 600]);
  });

  it('starts no broadcast before the one in front has reached everybody', () => {
    const { lane, turn } = laneByHand();
    const served: string[] = [];
    lane.push({ members: () => people(300), send: (member) => served.push(`first ${member}`) });
    lane.push({ members: () => people(1), send: () => served.push('second') });
    expect(served).toHaveLength(250);
    while (turn());
    expect(served).toHaveLength(301);
    expect(served.at(-1)).toBe('second');
  });

  it('asks who is there when a broadcast starts, not when it was ordered', () => {
    const { lane, turn } = laneByHand();
    let room = people(300);
    const served: number[] = [];
    lane.push({ members: () => room, send: () => undefined });
    lane.push({ members: () => room, send: (member) => served.push(member) });
    room = people(2);
    while (turn());
    expect(served).toEqual([0, 1]);
  });
});
