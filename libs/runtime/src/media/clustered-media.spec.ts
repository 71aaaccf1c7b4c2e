import { FakeMediaRooms, FakeWhipRelay } from '@diemcau/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type MediaHint, MediaHints } from '../ports/media-hints.js';
import { MediaError, type MediaToken, MediaTokens } from '../ports/media-rooms.js';
import { clusteredMedia } from './clustered-media.js';
import { MediaClusters, type MediaServer, OWN_CLUSTER } from './media-clusters.js';
import { mediaTestRoomName } from './media-test-room.js';

const permission = { canSubscribe: true, sources: ['microphone'], hidden: false } as const;
const token = (room: string): Parameters<MediaTokens['mint']>[0] => ({ room, identity: 'a.1', name: 'A', permission });

class NamedTokens extends MediaTokens {
  constructor(private readonly url: string) {
    super();
  }

  mint(): Promise<MediaToken> {
    return Promise.resolve({ token: 't', url: this.url, expiresAt: 0 });
  }
}

/** Believes whatever was signed with its name. */
class NamedHints extends MediaHints {
  constructor(private readonly name: string) {
    super();
  }

  read(body: string, authorization: string): Promise<MediaHint> {
    if (authorization !== this.name) return Promise.reject(new MediaError('denied', `not from ${this.name}`));
    return Promise.resolve({ id: 'EV_1', event: body, room: null });
  }
}

describe('several media servers', () => {
  let a: FakeMediaRooms;
  let b: FakeMediaRooms;
  let asked: string[];
  let missing: string[];
  let clusters: MediaClusters;
  let media: MediaServer;

  beforeEach(() => {
    [a, b] = [new FakeMediaRooms(), new FakeMediaRooms()];
    [asked, missing] = [[], []];
    const planned = new Map([
      ['on-b', 'b'],
      ['on-b-2', null],
      ['lost', 'gone'],
    ]);
    const serverOf = (name: string, rooms: FakeMediaRooms): MediaServer => ({
      rooms,
      tokens: new NamedTokens(`ws://${name}`),
      hints: new NamedHints(name),
      whip: new FakeWhipRelay(rooms),
    });
    clusters = new MediaClusters({
      servers: new Map([
        [OWN_CLUSTER, serverOf('a', a)],
        ['b', serverOf('b', b)],
      ]),
      clusterOf: (sessionId) => {
        asked.push(sessionId);
        return Promise.resolve(planned.get(sessionId) ?? null);
      },
      missing: (name) => void missing.push(name),
    });
    media = clusteredMedia(clusters);
  });

  const everything = async (room: string): Promise<void> => {
    const { rooms } = media;
    await rooms.ensureRoom(room);
    await rooms.listParticipants(room);
    const calls = [
      rooms.setPermission(room, 'a.1', permission),
      rooms.setMuted(room, 'a.1', 'microphone', true),
      rooms.removeParticipant(room, 'a.1'),
    ];
    await Promise.allSettled(calls);
    await rooms.deleteRoom(room);
  };

  it('get every call about a room of their own sessions, and none about another', async () => {
    await everything('on-b-1');
    expect([a.calls.length, b.calls.length]).toEqual([0, 6]);
    await everything('on-b-2-1');
    await everything('elsewhere-1');
    await everything('a room of somebody else');
    expect([a.calls.length, b.calls.length]).toEqual([18, 6]);
    expect(b.calls.every((call) => call.includes(' on-b-1'))).toBe(true);
  });

  it('have the rooms in which points of their sessions try their equipment', async () => {
    await everything(mediaTestRoomName('on-b', 'ham-yen', 'id-1'));
    expect([a.calls.length, b.calls.length]).toEqual([0, 6]);
  });

  it('have an address and a key each', async () => {
    expect((await media.tokens.mint(token('on-b-3'))).url).toBe('ws://b');
    expect((await media.tokens.mint(token('elsewhere-1'))).url).toBe('ws://a');
  });

  it('are asked for once per session, and known from then on', async () => {
    expect(clusters.placeOf('on-b')).toBe(OWN_CLUSTER);
    await everything('on-b-1');
    expect(asked).toEqual(['on-b']);
    expect(clusters.placeOf('on-b')).toBe('b');
  });

  it('are told apart by how they sign their calls', async () => {
    for (const name of ['a', 'b']) expect((await media.hints.read('called', name)).event).toBe('called');
    await expect(media.hints.read('called', 'c')).rejects.toMatchObject({ kind: 'denied' });
  });

  it('are all looked after: one that is away is noticed, and each names its rooms', async () => {
    await media.rooms.ensureRoom('on-b-1');
    await media.rooms.ensureRoom('elsewhere-1');
    expect(await media.rooms.listRooms()).toEqual(['elsewhere-1', 'on-b-1']);
    await media.rooms.check();
    b.fail('unavailable');
    await expect(media.rooms.check()).rejects.toMatchObject({ kind: 'unavailable' });
  });

  it('never take the rooms of a session that was planned on one which is gone', async () => {
    await expect(media.rooms.ensureRoom('lost-1')).rejects.toMatchObject({ kind: 'unavailable' });
    await expect(media.tokens.mint(token('lost-1'))).rejects.toMatchObject({ kind: 'unavailable' });
    expect(missing).toEqual(['gone', 'gone']);
    expect([...a.calls, ...b.calls]).toEqual([]);
  });
});
