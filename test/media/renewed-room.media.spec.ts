import type { MediaTicket } from '@diemcau/runtime';
import { disposeMediaBots, MediaBot, people } from '@diemcau/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { MediaService } from './media-service.js';

jest.setTimeout(60_000);

const operator = people.operatorOf('a');
const SOON = 3_000;

describe('a new media room on a real media server', () => {
  let service: MediaService;
  let old: readonly MediaTicket[];
  const bots: MediaBot[] = [];

  const joined = async (ticket: MediaTicket, hertz?: number): Promise<MediaBot> => {
    const bot = await MediaBot.join(ticket, hertz);
    bots.push(bot);
    return bot;
  };
  const hallTicket = (): Promise<MediaTicket> => service.ticket(people.technician, 'hall', 'hall-pc');
  const pointTicket = (): Promise<MediaTicket> => service.ticket(operator, 'point', 'tab-1');

  beforeAll(async () => {
    service = await MediaService.start();
    old = [await hallTicket(), await pointTicket()];
  });

  afterAll(async () => {
    for (const bot of bots) await bot.leave();
    await disposeMediaBots();
    await service.stop();
  });

  it('sends everybody out, takes no token of before, and lets whoever has the floor be heard again', async () => {
    const before = [await joined(old[0]!, 880), await joined(old[1]!)];
    await service.giveFloor('a');
    await service.untilMaySpeak(old[1]!.identity, true);
    await before[1]!.speak();
    await before[0]!.ear(old[1]!.identity).until(true, SOON);

    await service.submit(people.technician, { type: 'RenewMediaRoom', data: { reason: 'Lộ khóa phòng' } });
    expect(await Promise.all(before.map(({ gone }) => gone))).toEqual(['ROOM_DELETED', 'ROOM_DELETED']);
    for (const ticket of old) await expect(MediaBot.join(ticket)).rejects.toThrow();

    const [hall, point] = [await joined(await hallTicket(), 880), await joined(await pointTicket())];
    await service.untilMaySpeak(point.identity, true);
    await point.speak();
    await hall.ear(point.identity).until(true, SOON);
    expect(hall.ear(point.identity).level).toBeGreaterThan(0.02);
    expect(hall.others).toEqual([point.identity]);
    for (const ticket of old) await expect(MediaBot.join(ticket)).rejects.toThrow();
  });
});
