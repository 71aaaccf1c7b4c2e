import type { MediaFrame } from '@diemcau/contract';
import type { SessionState } from '@diemcau/session';
import {
  FakeClock,
  FakeMediaRooms,
  FakeTimers,
  mediaSession,
  type MediaSessionShape,
  samplePoint,
} from '@diemcau/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { MediaPermission } from '../ports/media-rooms.js';
import { mediaRoomName } from './media-room.js';
import { MediaStatusBook } from './media-status-book.js';
import { WitnessedMediaRooms } from './media-status-rooms.js';

const room = mediaRoomName('s');
const points = [samplePoint('a'), samplePoint('b')];
const may = (...sources: MediaPermission['sources']): MediaPermission => ({
  canSubscribe: true,
  sources,
  hidden: false,
});
const speaking = may('camera', 'microphone', 'screen', 'screen_audio');
const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

describe('the book of media', () => {
  let clock: FakeClock;
  let timers: FakeTimers;
  let server: FakeMediaRooms;
  let rooms: WitnessedMediaRooms;
  let book: MediaStatusBook;
  let state: SessionState;
  let told: MediaFrame[];

  const session = (shape: MediaSessionShape): void => {
    state = mediaSession({ points, ...shape });
  };

  beforeEach(async () => {
    clock = new FakeClock();
    timers = new FakeTimers(clock);
    server = new FakeMediaRooms();
    book = new MediaStatusBook({ clock, timers, stateOf: () => state, configured: true });
    rooms = new WitnessedMediaRooms(server, book);
    told = [];
    book.follow('s', (frame) => told.push(frame));
    session({});
    await rooms.ensureRoom(room);
    await rooms.listParticipants(room);
    await turns();
    timers.advance(500);
  });

  const look = async (): Promise<void> => {
    await rooms.listParticipants(room);
    await turns();
  };
  /** The book may look again. */
  const later = (): void => timers.advance(100);
  const giveFloor = async (): Promise<void> => {
    session({ floor: { a: 'speaking' }, floorVersion: 1 });
    book.touch('s');
    await turns();
  };
  const receipt = async (): Promise<unknown> => (await book.of('s'))?.receipts.get('a');

  it('follows a turn from the grant to the sound in the hall', async () => {
    const client = server.join(room, 'a.1', may('camera'));
    await look();
    await giveFloor();
    expect(await receipt()).toMatchObject({ right: 'floor', stage: 'granted', cause: 'permission_failed' });
    await rooms.setPermission(room, 'a.1', speaking);
    expect(await receipt()).toMatchObject({ stage: 'applied', cause: 'no_track' });
    client.publish('microphone');
    await look();
    expect(await receipt()).toMatchObject({ stage: 'publishing', cause: null });
    book.heard('s', { id: 'hall-page', pointId: 'hall' }, []);
    expect(await receipt()).toMatchObject({ stage: 'publishing', cause: 'silent' });
    book.heard('s', { id: 'hall-page', pointId: 'hall' }, ['a']);
    expect(await receipt()).toMatchObject({ stage: 'sounding', cause: null, red: false });
  });

  it('does not believe a page about its own point, nor one that has left or gone quiet', async () => {
    server.join(room, 'a.1', speaking).publish('microphone');
    await look();
    await giveFloor();
    book.heard('s', { id: 'own-page', pointId: 'a' }, ['a']);
    expect(await receipt()).toMatchObject({ stage: 'publishing', cause: null });
    book.heard('s', { id: 'desk', pointId: null }, ['a']);
    expect(await receipt()).toMatchObject({ stage: 'sounding' });
    book.left('s', 'desk');
    expect(await receipt()).toMatchObject({ stage: 'publishing' });
    book.heard('s', { id: 'desk', pointId: null }, ['a']);
    timers.advance(26_000);
    expect(await receipt()).toMatchObject({ stage: 'publishing', cause: null });
  });

  it('tells the desk of red within a moment of five seconds, without anything else happening', async () => {
    server.join(room, 'a.1', speaking);
    await look();
    await giveFloor();
    timers.advance(4_500);
    expect(told.some(({ receipts }) => receipts['a']?.red === true)).toBe(false);
    timers.advance(1_000);
    expect(told.at(-1)!.receipts['a']).toMatchObject({ cause: 'no_track', red: true });
  });

  it('says since when a seat differs and why, until it does not; that nobody is in the hall differs, too', async () => {
    server.join(room, 'a.1', may('camera'));
    await look();
    await giveFloor();
    server.fail('timeout', 'setPermission');
    await expect(rooms.setPermission(room, 'a.1', speaking)).rejects.toThrow();
    const since = clock.wall();
    timers.advance(500);
    const seat = (await book.of('s'))?.seats.get('a');
    expect(seat).toMatchObject({ lastError: { kind: 'timeout', at: since }, connected: true });
    expect(seat!.differingSince! - since).toBeLessThanOrEqual(500);
    timers.advance(2_000);
    expect((await book.of('s'))?.seats.get('a')).toEqual(seat);
    expect(book.troubles).toMatchObject({ differs: 2 });
    server.heal();
    await rooms.setPermission(room, 'a.1', speaking);
    timers.advance(500);
    expect(told.at(-1)).toMatchObject({ differs: 1, seats: { a: { differingSince: null, lastError: null } } });
    server.join(room, 'hall.1', speaking);
    await look();
    timers.advance(500);
    expect(told.at(-1)).toMatchObject({ differs: 0, seats: { hall: { differingSince: null, connected: true } } });
  });

  it('knows since when the media server is away, keeps what it knew, and says so when it is back', async () => {
    server.join(room, 'a.1', speaking).publish('microphone');
    await look();
    await giveFloor();
    server.fail('unavailable');
    await expect(rooms.listParticipants(room)).rejects.toThrow();
    const since = clock.wall();
    await expect(rooms.check()).rejects.toThrow();
    expect(book.serverOf('s')).toEqual({ state: 'away', since, awaySince: since });
    expect(await receipt()).toMatchObject({ stage: 'publishing', cause: 'media_away' });
    server.heal();
    await look();
    expect(book.serverOf('s').state).toBe('available');
    expect(await receipt()).toMatchObject({ stage: 'publishing', cause: null });
  });

  it('takes a room that the media server forgot for one that is empty, not for one that is away', async () => {
    server.join(room, 'a.1', speaking);
    await look();
    await giveFloor();
    server.restart();
    await expect(rooms.listParticipants(room)).rejects.toThrow();
    await turns();
    expect(book.serverOf('s').state).toBe('available');
    expect(await receipt()).toMatchObject({ stage: 'granted', cause: 'not_connected' });
  });

  it('counts the later of two devices in one seat', async () => {
    server.join(room, 'a.2', speaking).publish('microphone');
    server.join(room, 'a.1', may());
    await look();
    await giveFloor();
    expect(await receipt()).toMatchObject({ stage: 'publishing' });
    await rooms.removeParticipant(room, 'a.1');
    expect(await receipt()).toMatchObject({ stage: 'publishing' });
  });

  it('tells changes at most twice a second, and everything to one who comes; both end at the same', async () => {
    later();
    await giveFloor();
    const before = told.length;
    const client = server.join(room, 'a.1', may('camera'));
    for (const source of ['camera', 'microphone', 'screen'] as const) {
      await look();
      await rooms.setPermission(room, 'a.1', speaking);
      client.publish(source);
    }
    await look();
    expect(told.length).toBe(before);
    timers.advance(500);
    expect(told.length).toBe(before + 1);
    const folded: Record<string, unknown> = {};
    for (const { seats } of told) {
      for (const [key, seat] of Object.entries(seats)) folded[key] = seat;
    }
    const whole = book.whole('s');
    expect(whole).toMatchObject({ whole: true, version: told.at(-1)!.version, seats: folded });
    timers.advance(10_000);
    const quiet = told.length;
    timers.advance(10_000);
    expect(told.length).toBe(quiet);
  });

  it('is silent about the thousands who only watch', async () => {
    const crowd = Array.from({ length: 300 }, (_, i) => samplePoint(`p${i}`));
    state = mediaSession({ points: crowd });
    const before = told.length;
    for (const { id } of crowd) server.join(room, `${id}.1`, may());
    await look();
    timers.advance(1_000);
    expect(Object.keys(book.whole('s').seats)).toEqual(['hall']);
    expect((await book.of('s'))?.seats.size).toBe(301);
    expect(told.length).toBe(before + 1);
  });

  it('closes the page with the session, tells the desk, and lets go of time', async () => {
    await giveFloor();
    session({ phase: { phase: 'concluded', openedAt: 0, concludedAt: 1 } });
    await rooms.deleteRoom(room);
    await turns();
    expect(await book.of('s')).toBeNull();
    expect(told.at(-1)).toMatchObject({ receipts: { a: null, hall: null }, seats: { a: null, hall: null } });
    timers.advance(500);
    expect(timers.pending).toBe(0);
  });

  it('has nothing to measure where there is no media server', async () => {
    const without = new MediaStatusBook({ clock, timers, stateOf: () => state, configured: false });
    await giveFloor();
    without.touch('s');
    await turns();
    timers.advance(10_000);
    const page = await without.of('s');
    expect([page?.seats.size, page?.receipts.size]).toEqual([0, 0]);
    expect(without.troubles).toEqual({ differs: 0, longestMs: 0, red: 0 });
    expect(without.whole('s')).toMatchObject({
      server: { state: 'not_configured', since: null, awaySince: null },
      seats: {},
      receipts: {},
    });
  });

  it('counts what was asked of the media server and how it went, and for how long something differs', async () => {
    server.fail('timeout', 'check');
    await expect(rooms.check()).rejects.toThrow();
    await expect(rooms.setPermission(room, 'nobody.1', speaking)).rejects.toThrow();
    await look();
    book.figures.passFailed();
    expect(book.figures.calls).toEqual([
      { call: 'ensureRoom', result: 'done', count: 1 },
      { call: 'listParticipants', result: 'done', count: 2 },
      { call: 'check', result: 'timeout', count: 1 },
      { call: 'setPermission', result: 'not_found', count: 1 },
    ]);
    expect(book.figures.failedPasses).toBe(1);
    timers.advance(7_000);
    expect(book.troubles).toMatchObject({ differs: 1, red: 1 });
    expect(book.troubles.longestMs).toBeGreaterThanOrEqual(7_000);
  });
});
