import { beforeEach, describe, expect, it } from '@jest/globals';
import { PresenceTracker } from './presence-tracker.js';

const rules = { graceMs: 30_000, heartbeatLateMs: 18_000, massWindowMs: 10_000 };
const sec = (seconds: number): number => seconds * 1_000;

describe('presence of points', () => {
  let tracker: PresenceTracker;
  const states = (now: number, ...points: string[]): string[] => points.map((point) => tracker.stateOf(point, now));
  const open = (point: string, at: number, line = 'a'): void => tracker.open(point, `${point}/${line}`, at);
  const close = (point: string, at: number, leaves = false, line = 'a'): void =>
    tracker.close(point, `${point}/${line}`, leaves, at);

  beforeEach(() => {
    tracker = new PresenceTracker(rules, 0);
  });

  it('knows nothing of a point in the grace after the start, and calls nobody lost', () => {
    expect(states(sec(10), 'p1')).toEqual(['unknown']);
    expect(tracker.sweep(sec(31), true, 3)).toEqual([]);
    expect(states(sec(31), 'p1')).toEqual(['offline']);
  });

  it('goes from online over suspect to lost, and back', () => {
    open('p1', 0);
    close('p1', sec(1));
    expect(states(sec(1), 'p1')).toEqual(['suspect']);
    expect(tracker.sweep(sec(30), true, 3)).toEqual([]);
    expect(tracker.sweep(sec(31), true, 3)).toEqual([['p1']]);
    expect(states(sec(31), 'p1')).toEqual(['lost']);
    expect(tracker.sweep(sec(32), true, 3)).toEqual([]);
    open('p1', sec(40));
    expect(states(sec(40), 'p1')).toEqual(['online']);
  });

  it('says nothing of a point that is back within the grace', () => {
    open('p1', 0);
    close('p1', sec(1));
    open('p1', sec(20));
    tracker.heard('p1', sec(55));
    expect(tracker.sweep(sec(60), true, 3)).toEqual([]);
  });

  it('holds a point for online while any of its devices is', () => {
    open('p1', 0, 'phone');
    open('p1', 0, 'laptop');
    close('p1', sec(1), false, 'phone');
    expect(states(sec(1), 'p1')).toEqual(['online']);
    close('p1', sec(2), false, 'laptop');
    expect(states(sec(2), 'p1')).toEqual(['suspect']);
  });

  it('suspects a line that is open and silent, until it is heard again', () => {
    open('p1', 0);
    tracker.sweep(sec(19), true, 3);
    expect(states(sec(19), 'p1')).toEqual(['suspect']);
    tracker.heard('p1', sec(20));
    expect(states(sec(20), 'p1')).toEqual(['online']);
  });

  it('lets a point leave without a word when nothing is live, and loses it all the same when something is', () => {
    open('p1', 0);
    open('p2', 0);
    close('p1', sec(1), true);
    close('p2', sec(1));
    expect(states(sec(1), 'p1', 'p2')).toEqual(['offline', 'suspect']);
    expect(tracker.sweep(sec(31), true, 3)).toEqual([['p2']]);
  });

  it('has no losses while nothing is live', () => {
    open('p1', 0);
    close('p1', sec(1));
    expect(tracker.sweep(sec(40), false, 3)).toEqual([]);
    expect(states(sec(40), 'p1')).toEqual(['offline']);
  });

  it('tells a mass loss once, when the last of those that went silent together is lost or back', () => {
    const points = ['a', 'b', 'c', 'd', 'e', 'f'];
    points.forEach((point) => open(point, 0));
    points.forEach((point, index) => close(point, sec(1 + index)));
    expect(tracker.sweep(sec(31), true, 100)).toEqual([]);
    open('f', sec(33));
    expect(tracker.sweep(sec(34), true, 100)).toEqual([]);
    expect(tracker.sweep(sec(35), true, 100)).toEqual([['a', 'b', 'c', 'd', 'e']]);
  });

  it('tells few losses one by one', () => {
    ['a', 'b'].forEach((point) => open(point, 0));
    ['a', 'b'].forEach((point) => close(point, sec(1)));
    expect(tracker.sweep(sec(31), true, 100)).toEqual([['a'], ['b']]);
  });

  it('counts a mass by the size of the conference', () => {
    const points = Array.from({ length: 10 }, (_, index) => `p${index}`);
    points.forEach((point) => open(point, 0));
    points.forEach((point) => close(point, sec(1)));
    expect(tracker.sweep(sec(31), true, 1_000)).toHaveLength(10);
  });

  it('marks a point that comes and goes as unstable, until it has stayed for the grace', () => {
    for (const at of [1, 5, 9]) {
      open('p1', sec(at));
      close('p1', sec(at + 1));
    }
    open('p1', sec(12));
    expect([states(sec(12), 'p1')[0], tracker.isSteady('p1')]).toEqual(['unstable', false]);
    tracker.heard('p1', sec(41));
    tracker.sweep(sec(42), true, 3);
    expect([states(sec(42), 'p1')[0], tracker.isSteady('p1')]).toEqual(['online', true]);
  });

  it('tells again what could not be told, as long as it is true', () => {
    ['a', 'b'].forEach((point) => open(point, 0));
    ['a', 'b'].forEach((point) => close(point, sec(1)));
    expect(tracker.sweep(sec(31), true, 100)).toEqual([['a'], ['b']]);
    open('b', sec(32));
    tracker.tellAgain(['a', 'b']);
    expect(tracker.sweep(sec(33), true, 100)).toEqual([['a']]);
  });

  it('hands out each change once', () => {
    open('p1', 0);
    open('p2', 0);
    close('p2', sec(1));
    expect([...tracker.takeChanges()]).toEqual([
      ['p1', 'online'],
      ['p2', 'suspect'],
    ]);
    expect(tracker.takeChanges().size).toBe(0);
    expect(tracker.connected).toBe(1);
  });
});
