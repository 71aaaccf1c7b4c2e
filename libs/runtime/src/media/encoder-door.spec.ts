import { FakeClock, FakeMediaRooms, FakeTimers, FakeWhipRelay, mediaSession, samplePoint } from '@diemcau/testing';
import type { SessionState } from '@diemcau/session';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type MediaToken, type MediaTokenRequest, MediaTokens } from '../ports/media-rooms.js';
import { EncoderDoor } from './encoder-door.js';
import { MediaLeases } from './media-leases.js';
import { MediaProjection } from './media-projection.js';

const ROOM = 's-1';
const codec = { sessionId: 's', pointId: 'codec' };
const points = [samplePoint('codec', { mode: 'whip' }), samplePoint('other', { mode: 'whip' }), samplePoint('page')];

class PlainTokens extends MediaTokens {
  mint(request: MediaTokenRequest): Promise<MediaToken> {
    return Promise.resolve({ token: JSON.stringify(request), url: '', expiresAt: 0 });
  }
}

describe('where encoders come in', () => {
  let timers: FakeTimers;
  let rooms: FakeMediaRooms;
  let relay: FakeWhipRelay;
  let leases: MediaLeases;
  let state: SessionState;
  let door: EncoderDoor;

  const opened = (): EncoderDoor => {
    const clock = new FakeClock();
    timers = new FakeTimers(clock);
    const stateOf = (): SessionState => state;
    leases = new MediaLeases(clock);
    const projection = new MediaProjection({ rooms, leases, clock, timers, stateOf, report: () => undefined });
    return new EncoderDoor({ projection, leases, tokens: new PlainTokens(), relay, stateOf });
  };

  const after = async (ms: number): Promise<void> => {
    for (let gone = 0; gone < ms; gone += 50) {
      timers.advance(50);
      for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
    }
  };

  const identities = (): readonly string[] => rooms.within(ROOM).map(({ identity }) => identity);

  const letIn = async (): Promise<{ readonly lease: number; readonly connection: string }> => {
    const answer = await door.open(codec, 'offer');
    if (!answer.ok) throw new Error(answer.code);
    await after(500);
    return answer.value;
  };

  beforeEach(() => {
    rooms = new FakeMediaRooms();
    relay = new FakeWhipRelay(rooms);
    state = mediaSession({ points });
    door = opened();
  });

  it('passes the offer on with a token for the seat of the point, and what it sends is muted', async () => {
    const answer = await door.open(codec, 'offer');
    expect(answer).toMatchObject({ ok: true, value: { sdp: 'answer to offer', etag: 'ice-1', connection: 'PA_1' } });
    expect(identities()).toEqual([expect.stringMatching(/^\^codec\.\d+$/u)]);
    await after(500);
    expect(rooms.within(ROOM)).toMatchObject([
      { permission: { canSubscribe: false, sources: ['camera', 'microphone'] }, muted: ['microphone'] },
    ]);
  });

  it('lets nobody in who has no place there', async () => {
    const code = async (pointId: string): Promise<string> => {
      const answer = await door.open({ sessionId: 's', pointId }, 'offer');
      return answer.ok ? 'in' : answer.code;
    };
    expect([await code('page'), await code('nowhere')]).toEqual(['POINT_NOT_WHIP', 'UNKNOWN_POINT']);
    state = mediaSession({ points, phase: { phase: 'concluded', openedAt: 0, concludedAt: 1 } });
    expect(await code('codec')).toBe('MEDIA_NOT_OPEN');
    state = { status: 'unissued' };
    expect(await code('codec')).toBe('MEDIA_NOT_OPEN');
    expect(relay.clients.size).toBe(0);
  });

  it('gives the seat to whoever came last', async () => {
    await letIn();
    const [older] = identities();
    await letIn();
    expect(identities()).toHaveLength(1);
    expect(identities()).not.toContain(older);
  });

  it('leaves the encoder of before alone when the new one did not come in', async () => {
    await letIn();
    const before = identities();
    relay.away = true;
    expect(await door.open(codec, 'offer')).toEqual({ ok: false, code: 'MEDIA_UNAVAILABLE' });
    await after(3_000);
    expect(identities()).toEqual(before);
    relay.away = false;
    expect(await door.open(codec, 'nonsense')).toEqual({ ok: false, code: 'INVALID_INPUT' });
    rooms.fail('unavailable');
    door = opened();
    expect(await door.open(codec, 'offer')).toEqual({ ok: false, code: 'MEDIA_UNAVAILABLE' });
  });

  it('carries candidates and restarts for the connection of the point, and for no other', async () => {
    const connection = await letIn();
    const change = { ifMatch: '*', fragment: 'a=ice' };
    expect(await door.change(codec, connection, change)).toMatchObject({ ok: true, value: { etag: 'new' } });
    const ended = { ok: false, code: 'MEDIA_CONNECTION_ENDED' };
    expect(await door.change({ sessionId: 's', pointId: 'other' }, connection, change)).toEqual(ended);
    expect(await door.change(codec, { ...connection, lease: connection.lease + 1 }, change)).toEqual(ended);
    expect(await door.change(codec, { ...connection, connection: 'PA_9' }, change)).toEqual(ended);
    expect(relay.changes).toEqual(['* a=ice']);
  });

  it('knows the connection again after a restart of its own', async () => {
    const connection = await letIn();
    door = opened();
    expect(await door.change(codec, connection, { ifMatch: 'ice-1', fragment: 'a=candidate' })).toMatchObject({
      ok: true,
    });
    expect(await door.close(codec, connection)).toMatchObject({ ok: true });
    await after(500);
    expect(identities()).toEqual([]);
  });

  it('ends a connection whatever the media server says to it, once', async () => {
    const connection = await letIn();
    relay.away = true;
    expect(await door.close(codec, connection)).toEqual({ ok: true, value: null });
    await after(500);
    expect(identities()).toEqual([]);
    expect(await door.close(codec, connection)).toEqual({ ok: false, code: 'MEDIA_CONNECTION_ENDED' });
  });

  it('sends whoever is there out, and the old connection opens nothing', async () => {
    const connection = await letIn();
    const [identity = ''] = identities();
    door.sendOut(codec);
    await after(100);
    expect(identities()).toEqual([]);
    rooms.join(ROOM, identity, { canSubscribe: false, sources: ['camera', 'microphone'], hidden: false });
    await after(4_000);
    expect(identities()).toEqual([]);
    expect(await door.change(codec, connection, { ifMatch: '*', fragment: '' })).toMatchObject({ ok: false });
  });

  it('takes nothing over from before a moment, also what a restart finds in the room', async () => {
    await letIn();
    door = opened();
    door.endBefore(codec, new FakeClock().wall() + 1);
    await after(500);
    expect(identities()).toEqual([]);
    await letIn();
    const later = identities();
    door = opened();
    door.endBefore(codec, 1);
    await after(500);
    expect(identities()).toEqual(later);
  });
});
