import type { SessionState, SoundState } from '@diemcau/session';
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
const may = (...sources: MediaPermission['sources']): MediaPermission => {
  return { canSubscribe: true, sources, hidden: false };
};
const silent = may('camera');
const speaking = may('camera', 'microphone', 'screen', 'screen_audio');
const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

describe('the word to a point that its microphone is open', () => {
  let server: FakeMediaRooms;
  let rooms: WitnessedMediaRooms;
  let book: MediaStatusBook;
  let state: SessionState;
  let told: (readonly string[])[];

  const given = async (shape: MediaSessionShape, sound: Partial<SoundState> = {}): Promise<void> => {
    const session = mediaSession({ points: [samplePoint('a'), samplePoint('b')], ...shape });
    state = { ...session, sound: { ...session.sound, ...sound } };
    book.touch('s');
    await turns();
  };
  const applied = (permission: MediaPermission, identity = 'a.1'): Promise<void> =>
    rooms.setPermission(room, identity, permission);
  const listed = async (): Promise<void> => {
    await rooms.listParticipants(room);
    await turns();
  };

  beforeEach(async () => {
    const clock = new FakeClock();
    told = [];
    server = new FakeMediaRooms();
    book = new MediaStatusBook({
      clock,
      timers: new FakeTimers(clock),
      stateOf: () => state,
      configured: true,
      ready: (_, pointIds) => told.push(pointIds),
    });
    rooms = new WitnessedMediaRooms(server, book);
    await given({});
    await rooms.ensureRoom(room);
    server.join(room, 'a.1', silent);
    server.join(room, 'b.1', silent);
    await listed();
  });

  it('comes once for a grant, when the media server has it, to nobody else', async () => {
    await given({ floor: { a: 'invited', b: 'on_deck' } });
    expect(told).toEqual([]);
    await applied(speaking);
    expect(told).toEqual([['a']]);
    await given({ floor: { a: 'speaking', b: 'on_deck' } });
    await listed();
    await applied(speaking);
    expect(told).toEqual([['a']]);
  });

  it('comes again after a pause', async () => {
    await given({ floor: { a: 'speaking' } });
    await applied(speaking);
    await given({ floor: { a: 'paused' } });
    await applied(silent);
    await given({ floor: { a: 'speaking' } });
    expect(told).toEqual([['a']]);
    await applied(speaking);
    expect(told).toEqual([['a'], ['a']]);
  });

  it('comes for the next turn when the media server was not asked in between', async () => {
    await given({ floor: { a: 'speaking' } });
    await applied(speaking);
    await given({ floor: { a: 'done' } });
    await given({ floor: { a: 'invited' } });
    expect(told).toEqual([['a'], ['a']]);
  });

  it('comes again when the right was lost at the media server and applied anew', async () => {
    await given({ floor: { a: 'speaking' } });
    await applied(speaking);
    await applied(silent);
    await applied(speaking);
    expect(told).toEqual([['a'], ['a']]);
    server.restart();
    await rooms.ensureRoom(room);
    await listed();
    server.join(room, 'a.1', speaking);
    await listed();
    expect(told).toEqual([['a'], ['a'], ['a']]);
  });

  it('waits for a call that takes the right of before, when the turn is restored meanwhile', async () => {
    await given({ floor: { a: 'speaking' } });
    await applied(speaking);
    await given({ floor: { a: 'done' } });
    const taken = applied(silent);
    await given({ floor: { a: 'speaking' } });
    await taken;
    expect(told).toEqual([['a']]);
    await applied(speaking);
    expect(told).toEqual([['a'], ['a']]);
  });

  it('waits for the media server to come back', async () => {
    server.fail('unavailable');
    await given({ floor: { a: 'speaking' } });
    await expect(applied(speaking)).rejects.toThrow();
    // The hall still hears it from before.
    book.heard('s', { id: 'hall-page', pointId: 'hall' }, ['a']);
    expect(told).toEqual([]);
    server.heal();
    await listed();
    expect(told).toEqual([]);
    await applied(speaking);
    expect(told).toEqual([['a']]);
  });

  it('does not come to a point that the desk has muted, and does when the mute ends', async () => {
    const floor = { a: 'speaking' } as const;
    await given({ floor }, { muted: { a: { at: 0, reason: '' } } });
    await applied(silent);
    expect(told).toEqual([]);
    await given({ floor });
    await applied(speaking);
    expect(told).toEqual([['a']]);
  });

  it('comes to the point through which another one sounds', async () => {
    await given({ floor: { b: 'speaking' } }, { carriers: { b: 'a' } });
    await applied(speaking);
    expect(told).toEqual([['a']]);
  });

  it('does not come for what needs no floor', async () => {
    server.join(room, 'hall.1', speaking);
    await listed();
    await applied(speaking, 'hall.1');
    expect(told).toEqual([]);
  });
});
