import type { SessionState } from '@diemcau/session';
import { FakeClock, FakeMediaRooms, FakeTimers, mediaSession } from '@diemcau/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { ForgottenRooms } from './forgotten-rooms.js';
import { mediaTestRoomName } from './media-test-room.js';

const TEN_MINUTES = 600_000;
const live = mediaSession();
const over = mediaSession({ phase: { phase: 'concluded', openedAt: 0, concludedAt: 1 } });

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
};

describe('rooms that a crash has left behind', () => {
  let timers: FakeTimers;
  let rooms: FakeMediaRooms;
  let states: Record<string, SessionState>;
  let asked: string[];
  let reports: string[];
  let testing: string[];
  let forgotten: ForgottenRooms;

  const open = async (...names: readonly string[]): Promise<void> => {
    for (const name of names) await rooms.ensureRoom(name);
  };

  const begin = async (): Promise<void> => {
    forgotten.start();
    await settled();
  };

  beforeEach(() => {
    timers = new FakeTimers(new FakeClock());
    rooms = new FakeMediaRooms(timers);
    states = { s: live, 'a-b': over };
    [asked, reports, testing] = [[], [], []];
    forgotten = new ForgottenRooms({
      rooms,
      timers,
      stateOf: (sessionId) => {
        asked.push(sessionId);
        return states[sessionId] ?? { status: 'unissued' };
      },
      knownSessions: () => Promise.resolve(Object.keys(states)),
      isTesting: (room) => testing.includes(room),
      report: (what) => void reports.push(typeof what === 'string' ? what : what.message),
    });
  });

  it('are deleted when they are tests of a process that is gone', async () => {
    const [left, going] = [mediaTestRoomName('s', 'p-1', 'one'), mediaTestRoomName('s', 'p-2', 'two')];
    testing = [going];
    await open(left, going);
    await begin();
    expect(rooms.openRooms()).toEqual([going]);
    expect(reports).toEqual([left]);
  });

  it('are deleted when their session has another one by now, or none', async () => {
    states = { ...states, s: { ...live, lifecycle: { ...live.lifecycle, roomRenewals: 2 } } };
    await open('s-1', 's-2', 's-3', 'a-b-1');
    await begin();
    expect(rooms.openRooms()).toEqual(['s-3']);
  });

  it('are left alone when no session of this service begins their name, and nobody is asked about them', async () => {
    const others = [
      'support',
      'other-1',
      's',
      's-',
      's-0',
      's-1-egress',
      'a-1',
      mediaTestRoomName('other', 'p', 'x'),
      'x~y',
    ];
    await open(...others);
    await begin();
    expect(rooms.openRooms()).toEqual(others);
    expect([asked, reports]).toEqual([[], []]);
  });

  it('are deleted as soon as a media server that was away answers, asked ever more rarely', async () => {
    await open('a-b-1');
    rooms.fail('unavailable');
    await begin();
    rooms.calls.length = 0;
    for (let second = 0; second < 300; second += 1) {
      timers.advance(1_000);
      await settled();
    }
    expect(rooms.calls.length).toBeLessThanOrEqual(10);
    rooms.heal();
    timers.advance(60_000);
    await settled();
    expect(rooms.openRooms()).toEqual([]);
  });

  it('do not keep each other: one that cannot be deleted is tried again', async () => {
    await open('a-b-1', 'a-b-2');
    rooms.fail('timeout', 'deleteRoom', { times: 1 });
    await begin();
    expect(rooms.openRooms()).toEqual(['a-b-1']);
    timers.advance(1_000);
    await settled();
    expect(rooms.openRooms()).toEqual([]);
  });

  it('are looked for now and then, until the service goes', async () => {
    await begin();
    await open('a-b-1');
    timers.advance(TEN_MINUTES);
    await settled();
    expect(rooms.openRooms()).toEqual([]);
    await forgotten.stop();
    await open('a-b-1');
    timers.advance(10 * TEN_MINUTES);
    forgotten.start();
    await settled();
    expect(rooms.openRooms()).toEqual(['a-b-1']);
    expect(timers.pending).toBe(0);
  });
});
