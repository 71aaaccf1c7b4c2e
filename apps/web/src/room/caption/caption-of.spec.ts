import { describe, expect, it } from '@jest/globals';
import { ask, callEntries, floorScene, play, startTurn, stateOf } from '@diemcau/testing';
import { captionOf } from './caption-of.js';

const asked = play(floorScene(), ask('ham-yen'), ask('na-hang'));
const speaking = stateOf(play(asked, callEntries(0, 'e-ham-yen'), startTurn('ham-yen')));
const [turn] = Object.values(speaking.floor.entries).filter(({ pointId }) => pointId === 'ham-yen');
const startedAt = turn?.startedAt ?? 0;
const limit = (turn?.limitSec ?? 0) * 1_000;

describe('the caption under the picture', () => {
  it('names what is on while nobody has the floor, and who is next', () => {
    const { state, item, clock, next } = captionOf(stateOf(asked), 0);
    expect([state, clock, next?.kind]).toEqual(['nobody', null, 'point']);
    expect(item).not.toBe('');
  });

  it('counts a turn down, says its last minute, and what it is over', () => {
    expect(limit).toBeGreaterThan(60_000);
    expect(captionOf(speaking, startedAt).clock?.tone).toBe('calm');
    expect(captionOf(speaking, startedAt + limit - 30_000).clock).toEqual({ text: '00:30', tone: 'last_minute' });
    expect(captionOf(speaking, startedAt + limit + 40_000).clock).toEqual({ text: '+00:40', tone: 'over' });
  });

  it('never counts the chair down', () => {
    const entries = Object.fromEntries(
      Object.entries(speaking.floor.entries).map(([id, entry]) => [id, { ...entry, kind: 'directive' as const }]),
    );
    const directed = { ...speaking, floor: { ...speaking.floor, entries } };
    expect(captionOf(directed, startedAt).clock).toBeNull();
  });
});
