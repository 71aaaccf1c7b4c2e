import {
  type MediaHint,
  MediaError,
  MediaHints,
  mediaRoomName,
  mediaTestRoomName,
  type MediaToken,
  type MediaTokenRequest,
  MediaTokens,
} from '@diemcau/runtime';
import { eventually, FakeMediaRooms, FakeWhipRelay, type LiveClient } from '@diemcau/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Browser } from './support/browser.js';
import { ADMIN, type LiveHouse, openHouse } from './support/live-house.js';

jest.setTimeout(60_000);

/** Tokens one can read. */
class PlainTokens extends MediaTokens {
  mint(request: MediaTokenRequest): Promise<MediaToken> {
    return Promise.resolve({ token: JSON.stringify(request), url: 'ws://media', expiresAt: 4_102_444_800_000 });
  }
}

/** Calls are signed with one word. */
class SignedHints extends MediaHints {
  read(body: string, authorization: string): Promise<MediaHint> {
    if (authorization !== 'signed') return Promise.reject(new MediaError('denied', 'not signed'));
    return Promise.resolve(JSON.parse(body) as MediaHint);
  }
}

describe('the doors of media', () => {
  const rooms = new FakeMediaRooms();
  let house: LiveHouse;
  let hall: LiveClient;
  let desk: Browser;

  const token = (deviceId: string, takeOver?: boolean): ReturnType<Browser['post']> =>
    desk.post('/api/sessions/s1/media-token', {
      seat: 'hall',
      deviceId,
      ...(takeOver === undefined ? {} : { takeOver }),
    });

  const webhook = async (body: string, authorization: string): Promise<number> => {
    const headers = { 'content-type': 'application/webhook+json', authorization };
    return (await fetch(`${house.url}/webhooks/livekit`, { method: 'POST', headers, body })).status;
  };

  beforeAll(async () => {
    house = await openHouse({
      media: { rooms, tokens: new PlainTokens(), hints: new SignedHints(), whip: new FakeWhipRelay(rooms) },
    });
    hall = await house.client(await house.link('hall')).connect();
    desk = new Browser(house.url);
    await desk.post('/api/access/login', ADMIN);
  });
  afterAll(() => house.close());

  it('have a room of its own for the rehearsal, from which nobody stays', async () => {
    await house.submit({ type: 'StartRehearsal', data: {} });
    expect(String((await token('tab-1')).at('token'))).toContain('"room":"s1-1"');
    await house.submit({ type: 'OpenSession', data: {} });
    await eventually('the rehearsal is over', () => Promise.resolve(rooms.openRooms().join() === 's1-2'));
    expect(String((await token('tab-1')).at('token'))).toContain('"room":"s1-2"');
  });

  it('ask before they take a seat from another device, and tell that one', async () => {
    const refused = await token('tab-2');
    expect([refused.status, refused.at('error.code'), typeof refused.at('error.params.since')]).toEqual([
      409,
      'MEDIA_SEAT_TAKEN',
      'number',
    ]);
    expect(hall.notices).toEqual([]);
    expect((await token('tab-2', true)).status).toBe(200);
    await hall.waitFor(({ notices }) => notices.some(({ notice }) => notice === 'media_taken_over'), 'the notice');
    expect((await token('tab-1')).status).toBe(409);
  });

  it('send a point out of the room, which comes back with a fresh token', async () => {
    const before = String((await token('tab-2')).at('identity'));
    rooms.join('s1-2', before, { canSubscribe: true, sources: [], hidden: false });
    expect((await desk.post('/api/sessions/s1/media/hall/kick')).status).toBe(204);
    await eventually('it is gone', () => Promise.resolve(rooms.within('s1-2').length === 0));
    expect((await token('tab-2')).at('identity')).not.toBe(before);
    expect((await desk.post('/api/sessions/s1/media/nowhere/kick')).at('error.code')).toBe('UNKNOWN_POINT');
  });

  it('give no microphone to whom the desk has muted', async () => {
    const sources = async (): Promise<unknown> => (await token('tab-2')).at('permission.sources');
    expect(await sources()).toEqual(['camera', 'microphone', 'screen', 'screen_audio']);
    await house.submit({ type: 'MutePoint', data: { pointId: 'hall', reason: 'vọng tiếng' } });
    expect(await sources()).toEqual(['camera', 'screen']);
    await house.submit({ type: 'UnmutePoint', data: { pointId: 'hall' } });
    expect(await sources()).toContain('microphone');
  });

  it('take signed calls of the media server, and note the others without what they say', async () => {
    const call = JSON.stringify({ id: 'EV_secret', event: 'participant_joined', room: 's1-2' });
    expect(await webhook(call, 'signed')).toBe(200);
    expect(await webhook(call, 'signed')).toBe(200);
    expect(await webhook(call, 'forged')).toBe(401);
    expect(await webhook('x'.repeat(300_000), 'signed')).toBe(413);
    expect(house.logged.filter((line) => line.includes('EV_secret'))).toEqual([]);
  });

  it('send everybody into a new room when the desk says so, and give no reason to the points', async () => {
    const before = String((await token('tab-2')).at('identity'));
    const client = rooms.join('s1-2', before, { canSubscribe: true, sources: [], hidden: false });
    await house.submit({ type: 'RenewMediaRoom', data: { reason: 'Lộ khóa phòng' } });
    await client.gone;
    await eventually('there is a new room', () => Promise.resolve(rooms.openRooms().join() === 's1-3'));
    expect(String((await token('tab-2')).at('token'))).toContain('"room":"s1-3"');
    const renewed = ({ state }: LiveClient): boolean => state.status === 'issued' && state.lifecycle.roomRenewals === 1;
    await hall.waitFor(renewed, 'the new room');
    expect(JSON.stringify(hall.state)).not.toContain('Lộ khóa phòng');
  });
});

describe('a restart of the service', () => {
  it('closes the rooms that nobody looks after any more, and those only', async () => {
    const rooms = new FakeMediaRooms();
    const media = { rooms, tokens: new PlainTokens(), hints: new SignedHints(), whip: new FakeWhipRelay(rooms) };
    const first = await openHouse({ media });
    await first.submit({ type: 'OpenSession', data: {} });
    await first.stop();
    const left = [mediaTestRoomName('s1', 'hall', 'left'), mediaRoomName('s1', 7)];
    const theirs = [mediaTestRoomName('other', 'hall', 'left'), mediaRoomName('other', 1), 'support'];
    for (const room of [...left, ...theirs]) await rooms.ensureRoom(room);
    const second = await openHouse({ media }, first.folder);
    const expected = [mediaRoomName('s1', 1), ...theirs].sort().join();
    const isTidy = (): boolean => [...rooms.openRooms()].sort().join() === expected;
    await eventually('it is tidy', () => Promise.resolve(isTidy()));
    // The next look, made by asking for a ticket, finds it as it ought to be.
    const again = new Browser(second.url);
    await again.post('/api/access/login', ADMIN);
    expect((await again.post('/api/sessions/s1/media-token', { seat: 'hall', deviceId: 'tab' })).status).toBe(200);
    expect(isTidy()).toBe(true);
    await second.close();
  });
});
