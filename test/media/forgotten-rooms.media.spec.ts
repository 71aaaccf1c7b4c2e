import { ForgottenRooms, mediaRoomName, mediaTestRoomName } from '@diemcau/runtime';
import { disposeMediaBots, eventually, MediaBot, mediaSession, RealTimers } from '@diemcau/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type LivekitForTest, livekitForTest } from './livekit.js';

jest.setTimeout(60_000);

const permission = { canSubscribe: true, sources: ['microphone'], hidden: false } as const;

describe('rooms that a crash has left at a real media server', () => {
  let livekit: LivekitForTest;
  const bots: MediaBot[] = [];

  const inRoom = async (room: string): Promise<MediaBot> => {
    await livekit.rooms.ensureRoom(room);
    const bot = await MediaBot.join(await livekit.tokens.mint({ room, identity: 'a.1', name: 'a', permission }));
    bots.push(bot);
    return bot;
  };

  beforeAll(async () => {
    livekit = await livekitForTest();
  });

  afterAll(async () => {
    for (const bot of bots) await bot.leave();
    await disposeMediaBots();
    await livekit.stop();
  });

  it('are closed with whoever squats in them, those of other services are not', async () => {
    const [test, old] = [mediaTestRoomName('ours', 'a', 'left'), mediaRoomName('ours', 7)];
    const [now, other] = [mediaRoomName('ours', 1), mediaRoomName('theirs', 1)];
    const squatters = [await inRoom(test), await inRoom(old)];
    const rightful = [await inRoom(now), await inRoom(other)];
    const forgotten = new ForgottenRooms({
      rooms: livekit.rooms,
      timers: new RealTimers(),
      stateOf: () => mediaSession(),
      knownSessions: () => Promise.resolve(['ours']),
      isTesting: () => false,
      report: () => undefined,
    });
    forgotten.start();
    expect(await Promise.all(squatters.map(({ gone }) => gone))).toEqual(['ROOM_DELETED', 'ROOM_DELETED']);
    await eventually('they are gone', async () => (await livekit.rooms.listRooms()).length === 2);
    expect([...(await livekit.rooms.listRooms())].sort()).toEqual([now, other].sort());
    expect(rightful.map(({ steady }) => steady)).toEqual([true, true]);
    await forgotten.stop();
  });
});
