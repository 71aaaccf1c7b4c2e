import { mediaNotice } from '@diemcau/contract';
import type { Actor, SessionCommandBody } from '@diemcau/session';
import { ask, checkIn, eventually, type LiveClient, register, startTurn } from '@diemcau/testing';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { RawLog } from '../support/raw-log.js';
import { Browser } from './support/browser.js';
import { fakeMedia } from './support/fake-media.js';
import { ADMIN, type LiveHouse, openHouse } from './support/live-house.js';

jest.setTimeout(60_000);

type FakeMedia = ReturnType<typeof fakeMedia>;
type Step = SessionCommandBody & { readonly by?: Actor };

/** A whole morning; the versions are those of the floor at that moment. */
const morning = (version: () => number): readonly (() => Step)[] => [
  () => ({ type: 'StartRehearsal', data: {} }),
  () => ({ type: 'EndRehearsal', data: {} }),
  () => checkIn('ham-yen', {}),
  () => register('minh-khuong'),
  () => ({ type: 'OpenSession', data: {} }),
  () => ({ type: 'StartItem', data: { itemId: 'discussion', stopSpeakers: true } }),
  () => ({ type: 'CallSpeakers', data: { calls: [{ entryId: 'paper-1' }], version: version() } }),
  () => startTurn('ham-yen', 'paper-1'),
  () => ({ type: 'PauseTurn', data: { entryId: 'paper-1', version: version() } }),
  () => ({ type: 'ResumeTurn', data: { entryId: 'paper-1', version: version() } }),
  () => ask('bach-xa'),
  () => ({ type: 'MutePoint', data: { pointId: 'ham-yen', reason: 'vọng tiếng' } }),
  () => ({ type: 'UnmutePoint', data: { pointId: 'ham-yen' } }),
  () => ({ type: 'MuteAll', data: {} }),
  () => ({ type: 'StopTurn', data: { entryId: 'paper-1', version: version() } }),
  () => ({ type: 'PauseSession', data: { reason: 'giải lao' } }),
  () => ({ type: 'ResumeSession', data: {} }),
  () => ({ type: 'StartItem', data: { itemId: 'awards', stopSpeakers: true } }),
  () => ({ type: 'StartBatch', data: { batchId: 'commendation' } }),
  () => ({ type: 'MarkPresented', data: { batchId: 'commendation', pointId: 'ham-yen', presentedBy: 'Chủ tịch' } }),
  () => ({ type: 'EndBatch', data: { batchId: 'commendation' } }),
];

const end: Step = { type: 'ConcludeSession', data: {} };

describe('a conference without its media server', () => {
  let house: LiveHouse & { readonly folder: string };
  let media: FakeMedia;
  let browser: Browser;
  let desk: LiveClient;

  const open = async (trouble: (media: FakeMedia) => void): Promise<void> => {
    media = fakeMedia('m');
    trouble(media);
    house = await openHouse({ media });
    browser = new Browser(house.url);
    await browser.post('/api/access/login', ADMIN);
    desk = await house.client(await house.desk()).connect();
  };

  afterEach(async () => {
    media.rooms.heal();
    media.rooms.release();
    await house.close();
  });

  const version = (): number => {
    const state = house.state();
    return state.status === 'issued' ? state.floor.version : 0;
  };

  const goThroughMorning = async (): Promise<void> => {
    for (const step of morning(version)) {
      const { by, ...body } = step();
      await house.submit(body, by);
    }
  };

  /** Everything in the log but when it was and by which numbers, and the report made of it. */
  const written = async (): Promise<readonly unknown[]> => {
    const log = await RawLog.open(house.folder);
    const events = await log.events('s1');
    await log.close();
    const report = await browser.get('/api/sessions/s1/report');
    expect(report.status).toBe(200);
    return events.map(({ seq, type, by, data, cmd_index }) => [seq, type, by, timeless(data), cmd_index]);
  };

  const notice = async (): Promise<{ readonly code: string; readonly sentence: string }> => {
    const { server, notice } = (await browser.get('/api/sessions/s1/media')).body as {
      server: Parameters<typeof mediaNotice>[0];
      notice: { code: string; sentence: string };
    };
    expect(mediaNotice(server, Date.now())).toEqual(notice);
    return notice;
  };

  /** What the desk's page says from the frames alone. */
  const saidAtDesk = (): string => mediaNotice(desk.media.server!, Date.now())?.code ?? '';

  const token = (): ReturnType<Browser['post']> =>
    browser.post('/api/sessions/s1/media-token', { seat: 'hall', deviceId: 'tab-1' });

  const asEver = async (): Promise<readonly unknown[]> => {
    await open(() => undefined);
    await goThroughMorning();
    await house.submit(end);
    const log = await written();
    await house.close();
    expect(log.length).toBeGreaterThan(20);
    return log;
  };

  it('goes on as ever while every call is refused, and says so in one sentence until it is back', async () => {
    const log = await asEver();
    await open(({ rooms }) => rooms.fail('unavailable'));
    await goThroughMorning();
    expect(await token()).toMatchObject({ status: 503 });
    expect((await token()).at('error.code')).toBe('MEDIA_UNAVAILABLE');
    expect(await notice()).toMatchObject({ code: 'MEDIA_AWAY', sentence: expect.stringMatching(ONE_SENTENCE) });
    await desk.waitFor(() => saidAtDesk() === 'MEDIA_AWAY', 'the desk is told');
    media.rooms.heal();
    await eventually('a ticket', async () => (await token()).status === 200);
    expect(await notice()).toMatchObject({ code: 'MEDIA_BACK', sentence: expect.stringMatching(ONE_SENTENCE) });
    await desk.waitFor(() => saidAtDesk() === 'MEDIA_BACK', 'the desk is told that it is back');
    await house.submit(end);
    expect(await written()).toEqual(log);
  });

  it('goes on as ever while no call is ever answered', async () => {
    const log = await asEver();
    await open(({ rooms }) => rooms.hang());
    await goThroughMorning();
    await house.submit(end);
    expect(media.rooms.calls.length).toBeGreaterThan(0);
    expect(await written()).toEqual(log);
  });
});

const ONE_SENTENCE = /^[^.]+\.$/u;

/** Moments are of this century; no other number in the log is as great. */
const timeless = (data: string): unknown =>
  JSON.parse(data, (_key, value: unknown) => (typeof value === 'number' && value > 1e12 ? 'moment' : value));
