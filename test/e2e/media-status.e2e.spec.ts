import type { MediaReceipt } from '@diemcau/contract';
import { type MediaHint, MediaHints, type MediaPermission, type MediaToken, MediaTokens } from '@diemcau/runtime';
import { eventually, FakeMediaRooms, FakeWhipRelay, type LiveClient } from '@diemcau/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Browser } from './support/browser.js';
import { ADMIN, type LiveHouse, openHouse } from './support/live-house.js';
import { pointIdentity } from './support/point-identity.js';

jest.setTimeout(60_000);

const ROOM = 's1-1';
const watching: MediaPermission = { canSubscribe: true, sources: ['camera'], hidden: false };

class PlainTokens extends MediaTokens {
  mint(): Promise<MediaToken> {
    return Promise.resolve({ token: 'token', url: 'ws://media', expiresAt: 1 });
  }
}

/** Calls of this media server are always about the one room. */
class OneRoomHints extends MediaHints {
  read(): Promise<MediaHint> {
    return Promise.resolve({ id: null, event: 'participant_joined', room: ROOM });
  }
}

describe('what the desk knows of media', () => {
  const rooms = new FakeMediaRooms();
  let house: LiveHouse;
  let desk: LiveClient;
  let hall: LiveClient;
  let point: LiveClient;
  let browser: Browser;

  const status = async (): Promise<Record<string, unknown>> => {
    const answer = await browser.get('/api/sessions/s1/media');
    expect(answer.status).toBe(200);
    return answer.body as Record<string, unknown>;
  };

  /** The media server calls. */
  const hint = async (): Promise<void> => {
    await fetch(`${house.url}/webhooks/livekit`, { method: 'POST', body: '{}' });
  };

  const call = async (entryId: string): Promise<void> => {
    const state = house.state();
    const version = state.status === 'issued' ? state.floor.version : 0;
    await house.submit({ type: 'CallSpeakers', data: { calls: [{ entryId }], version } });
  };

  const until = (pointId: string, what: Partial<MediaReceipt>): Promise<unknown> =>
    desk.waitFor(
      ({ media }) => {
        const receipt: Partial<MediaReceipt> = media.receipts.get(pointId) ?? {};
        return Object.entries(what).every(([key, value]) => receipt[key as keyof MediaReceipt] === value);
      },
      `${pointId} ${JSON.stringify(what)}`,
    );

  beforeAll(async () => {
    const media = { rooms, tokens: new PlainTokens(), hints: new OneRoomHints(), whip: new FakeWhipRelay(rooms) };
    house = await openHouse({ media });
    desk = await house.client(await house.desk()).connect();
    hall = await house.client(await house.link('hall')).connect();
    point = await house.client(await house.link('ham-yen'), { keepFrames: true }).connect();
    browser = new Browser(house.url);
    await browser.post('/api/access/login', ADMIN);
  });
  afterAll(() => house.close());

  it('is told at once that there is nothing yet', async () => {
    await desk.waitFor(({ media }) => media.server !== null, 'the first frame');
    expect(desk.media.receipts.size).toBe(0);
    expect(await status()).toMatchObject({ open: false, differs: 0, seats: {}, receipts: {}, notice: null });
  });

  it('sees the hall missing once the sitting has begun, in red', async () => {
    await house.submit({ type: 'OpenSession', data: {} });
    await until('hall', { right: 'standing', stage: 'granted', cause: 'not_connected' });
    await until('ham-yen', { right: 'seen', red: false });
    await until('hall', { red: true });
    rooms.join(ROOM, await pointIdentity(browser, 'hall'), watching);
    await hint();
    await until('hall', { stage: 'applied', red: false });
  });

  it('sees that the media server is away, what waits for it, and that all is well again', async () => {
    const client = rooms.join(ROOM, await pointIdentity(browser, 'ham-yen'), watching);
    await hint();
    await desk.waitFor(({ media }) => media.seats.get('ham-yen')?.connected === true, 'the point in the room');
    rooms.fail('unavailable');
    await house.submit({ type: 'StartItem', data: { itemId: 'discussion', stopSpeakers: true } });
    await call('paper-1');
    await desk.waitFor(({ media }) => media.server?.state === 'away' && media.differs === 1, 'the outage');
    await until('ham-yen', { right: 'floor', stage: 'granted', cause: 'media_away' });
    const body = await status();
    expect(body).toMatchObject({ server: { state: 'away' }, notice: { code: 'MEDIA_AWAY' }, open: true, differs: 1 });
    expect((body['notice'] as { sentence: string }).sentence).toMatch(/không phản hồi/u);
    const health = await browser.get('/health/ready');
    expect(health.at('status')).toBe('degraded');
    rooms.heal();
    await desk.waitFor(({ media }) => media.server?.state === 'available' && media.differs === 0, 'the end of it');
    await until('ham-yen', { stage: 'applied', cause: 'no_track' });
    expect(await status()).toMatchObject({ notice: { code: 'MEDIA_BACK' }, differs: 0 });
    await eventually('health says so', async () => {
      const detail = (await browser.get('/health/ready')).at('details.media.detail');
      return /^available differs=0 red=\d+$/u.test(String(detail));
    });
    client.publish('microphone');
    await hint();
    await until('ham-yen', { stage: 'publishing' });
  });

  it('believes the hall that it hears a point, and nobody else', async () => {
    point.hears('ham-yen');
    desk.hears();
    await until('ham-yen', { stage: 'publishing', cause: 'silent' });
    hall.hears('ham-yen');
    await until('ham-yen', { stage: 'sounding', cause: null });
    hall.leave();
    await until('ham-yen', { stage: 'publishing', cause: 'silent' });
    const { epoch, positions: lastSeq } = desk.replica;
    const heard = Array.from({ length: 11 }, (_, i) => `p${i}`);
    const refusal = { ok: false, error: { code: 'INVALID_COMMAND', params: { path: '', reason: 'heartbeat' } } };
    expect(await desk.emitRaw('heartbeat', { epoch, lastSeq, heard })).toEqual(refusal);
    expect(await desk.emitRaw('heartbeat', { epoch, lastSeq, heard: ['<img>'] })).toEqual(refusal);
    expect(await desk.emitRaw('heartbeat', { epoch, lastSeq, heard: 'ham-yen' })).toEqual(refusal);
  });

  it('tells one who comes later all of it, and points nothing', async () => {
    const second = await house.client(await house.desk()).connect();
    await second.waitFor(({ media }) => media.receipts.has('ham-yen'), 'the whole');
    expect([...second.media.receipts.keys()].sort()).toEqual([...desk.media.receipts.keys()].sort());
    expect(point.frames.filter(({ name }) => name === 'media')).toEqual([]);
    second.leave();
  });

  it('changes nothing in the log, and ends with the sitting', async () => {
    const before = house.state();
    rooms.fail('unavailable');
    await hint();
    await desk.waitFor(({ media }) => media.server?.state === 'away', 'an outage');
    expect(house.state()).toBe(before);
    rooms.heal();
    await house.submit({ type: 'ConcludeSession', data: {} });
    await desk.waitFor(({ media }) => media.receipts.size === 0 && media.seats.size === 0, 'the end');
    expect(await status()).toMatchObject({ open: false, seats: {}, receipts: {} });
  });
});

describe('where there is no media server', () => {
  it('says so, to the desk and to whoever asks', async () => {
    const house = await openHouse();
    const desk = await house.client(await house.desk()).connect();
    await desk.waitFor(({ media }) => media.server?.state === 'not_configured', 'the frame');
    const browser = new Browser(house.url);
    await browser.post('/api/access/login', ADMIN);
    const answer = await browser.get('/api/sessions/s1/media');
    expect(answer.body).toMatchObject({ notice: { code: 'MEDIA_NOT_CONFIGURED' }, open: false });
    await house.close();
  });
});
