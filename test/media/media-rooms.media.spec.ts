import { disposeMediaBots, eventually, MediaBot, mediaRoomsContract } from '@diemcau/testing';
import { jest } from '@jest/globals';
import { livekitForTest } from './livekit.js';

jest.setTimeout(60_000);

mediaRoomsContract('LiveKit', async () => {
  const livekit = await livekitForTest();
  const bots: MediaBot[] = [];
  return {
    rooms: livekit.rooms,
    join: async (room, identity, permission) => {
      const bot = await MediaBot.join(await livekit.tokens.mint({ room, identity, name: identity, permission }));
      bots.push(bot);
      // LiveKit lists a track when its first packet has arrived.
      const listed = async (): Promise<boolean> =>
        (await livekit.rooms.listParticipants(room)).some(({ publishing }) => publishing.includes('microphone'));
      return {
        publish: async (source) => {
          if (source !== 'microphone') throw new Error('bots have no camera');
          await bot.speak();
          await eventually('the microphone is listed', listed);
        },
        gone: bot.gone,
      };
    },
    close: async () => {
      for (const bot of bots) await bot.leave();
      await disposeMediaBots();
      await livekit.stop();
    },
  };
});
