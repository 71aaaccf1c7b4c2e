import { describe, expect, it } from '@jest/globals';
import { ask, callEntries, control, floorScene, people, play, type Scene, stateOf } from '@diemcau/testing';
import { mediaIdentity } from './media-identity.js';
import { playedIdentities } from './played-identities.js';

const page = (pointId: string, lease = 1): string => mediaIdentity({ kind: 'point', pointId }, lease);
const encoder = (pointId: string, lease = 1): string => mediaIdentity({ kind: 'encoder', pointId }, lease);
const played = (scene: Scene, ...identities: readonly string[]): readonly string[] => {
  const state = stateOf(scene);
  return [...playedIdentities(state, identities)].sort();
};

const speaking = play(floorScene(), ask('ham-yen'), callEntries(0, 'e-ham-yen'));

describe('what a listener plays', () => {
  it('is the hall and whoever has the floor, whoever else sends', () => {
    expect(played(speaking, page('hall'), page('ham-yen'), page('na-hang'))).toEqual([page('hall'), page('ham-yen')]);
  });

  it('is nothing of a point whose turn has ended, though it goes on sending', () => {
    const stopped = play(speaking, control('StopTurn', 'e-ham-yen', 1));
    expect(played(stopped, page('hall'), page('ham-yen'))).toEqual([page('hall')]);
  });

  it('is the encoder of a point as well as its page', () => {
    expect(played(speaking, encoder('ham-yen'), encoder('na-hang'))).toEqual([encoder('ham-yen')]);
  });

  it('is the newest of two devices in one seat, and nobody who is not of this service', () => {
    const others = ['ham-yen', 'ham-yen.x', mediaIdentity({ kind: 'console', actorId: 'ham-yen' }, 9)];
    expect(played(speaking, page('ham-yen', 7), page('ham-yen', 12), ...others)).toEqual([page('ham-yen', 12)]);
  });

  it('is nothing before and after the sitting', () => {
    const concluded = play(speaking, { type: 'ConcludeSession', by: people.chair, data: {} });
    expect(played(concluded, page('hall'), page('ham-yen'))).toEqual([]);
  });
});
