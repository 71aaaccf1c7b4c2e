import type { Actor, SessionState } from '@diemcau/session';
import { FakeClock, FakeIds, FakeMediaRooms, FakeTimers, mediaSession, samplePoint } from '@diemcau/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type MediaToken, MediaTokens } from '../ports/media-rooms.js';
import { sessionOfMediaRoom } from './media-room.js';
import { TestMedia, type TestTicket } from './test-media.js';

const operator: Actor = { id: 'u1', name: 'Lê Thị B', roles: ['operator'], pointId: 'a' };
const LIFE = 600_000;

describe('a room to try the equipment in', () => {
  let clock: FakeClock;
  let timers: FakeTimers;
  let rooms: FakeMediaRooms;
  let state: SessionState;
  let tests: TestMedia;

  class Tokens extends MediaTokens {
    mint(): Promise<MediaToken> {
      return Promise.resolve({ token: 'token', url: 'ws://media', expiresAt: clock.wall() + LIFE });
    }
  }

  const ticket = async (by = operator): Promise<TestTicket> => {
    const answer = await tests.try('s', by);
    if (!answer.ok) throw new Error(answer.code);
    return answer.ticket;
  };
  const code = async (by = operator): Promise<string> => {
    const answer = await tests.try('s', by);
    return answer.ok ? 'ok' : answer.code;
  };
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  };

  beforeEach(() => {
    clock = new FakeClock();
    timers = new FakeTimers(clock);
    rooms = new FakeMediaRooms();
    state = mediaSession({ points: [samplePoint('a')], phase: { phase: 'issued' } });
    const stateOf = (): SessionState => state;
    tests = new TestMedia({ rooms, tokens: new Tokens(), ids: new FakeIds(), clock, timers, stateOf });
  });

  it('is there before the day, belongs to no session, and goes when its token expires', async () => {
    const { room, identity } = await ticket();
    expect([rooms.openRooms(), identity]).toEqual([[room], 'a.1']);
    expect(room).toMatch(/^s~a~test-x/u);
    expect(sessionOfMediaRoom(room)).toBeNull();
    timers.advance(LIFE);
    await settled();
    expect(rooms.openRooms()).toEqual([]);
  });

  it('is one at a time for each point', async () => {
    await ticket();
    const { room } = await ticket();
    await settled();
    expect(rooms.openRooms()).toEqual([room]);
  });

  it('is deleted as soon as the media server answers again', async () => {
    await ticket();
    rooms.fail('unavailable');
    timers.advance(LIFE);
    await settled();
    rooms.heal();
    timers.advance(60_000);
    await settled();
    expect(rooms.openRooms()).toEqual([]);
  });

  it('is not left behind when the service goes', async () => {
    await ticket();
    await tests.stop();
    expect(rooms.openRooms()).toEqual([]);
  });

  it('is refused to anybody else, for a point of nobody, after the end, and while media is away', async () => {
    expect(await code({ ...operator, roles: ['technician'] })).toBe('FORBIDDEN');
    expect(await code({ ...operator, pointId: null })).toBe('FORBIDDEN');
    expect(await code({ ...operator, pointId: 'gone' })).toBe('UNKNOWN_POINT');
    rooms.fail('unavailable');
    expect(await code()).toBe('MEDIA_UNAVAILABLE');
    state = mediaSession({ phase: { phase: 'concluded', openedAt: 0, concludedAt: 1 } });
    expect(await code()).toBe('MEDIA_NOT_OPEN');
    state = { status: 'unissued' };
    expect(await code()).toBe('MEDIA_NOT_OPEN');
  });
});
