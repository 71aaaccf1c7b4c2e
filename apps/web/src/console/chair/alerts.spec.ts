import { describe, expect, it } from '@jest/globals';
import { ask, callEntries, floorScene, play, stateOf } from '@diemcau/testing';
import { alertsOf } from './alerts.js';
import { groupsOf } from './groups.js';

describe('what the chair is warned of', () => {
  const asked = play(floorScene(), ask('ham-yen'), callEntries(0, 'e-ham-yen'));

  it('is a room that was called and does not answer, before rooms that are away', () => {
    const away = new Map([['na-hang', 'lost' as const]]);
    expect(alertsOf(stateOf(asked), away, asked.now + 5_000).map(({ kind }) => kind)).toEqual(['lost']);
    const late = alertsOf(stateOf(asked), away, asked.now + 21_000);
    expect(late.map(({ kind, names }) => [kind, names.length])).toEqual([
      ['no_answer', 1],
      ['lost', 1],
    ]);
  });

  it('stands first among the groups where most lines are lost', () => {
    const state = stateOf(asked);
    const [first] = groupsOf(state, new Map([['na-hang', 'lost']]), 'khác');
    expect(first).toMatchObject({ lost: [expect.stringContaining('NA')] });
  });
});
