import { disposeMediaBots, eventually, MediaBot, people } from '@diemcau/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { MediaService } from './media-service.js';

jest.setTimeout(60_000);

const SOON = 3_000;

describe('a room of a large session', () => {
  let service: MediaService;
  let hall: MediaBot;
  let [a, b]: [MediaBot | null, MediaBot | null] = [null, null];

  beforeAll(async () => {
    service = await MediaService.start(undefined, 150);
    hall = await MediaBot.join(await service.ticket(people.technician, 'hall', 'hall-pc'), 880);
    a = await MediaBot.join(await service.ticket(people.operatorOf('a'), 'point', 'tab-1'));
    b = await MediaBot.join(await service.ticket(people.operatorOf('b'), 'point', 'tab-1'));
  });

  afterAll(async () => {
    for (const bot of [a, b, hall]) await bot?.leave();
    await disposeMediaBots();
    await service.stop();
  });

  it('tells nobody of points that send nothing', () => {
    expect(hall.others).toEqual([]);
    expect(b!.others).toEqual([hall.identity]);
  });

  it('shows and lets be heard whoever has the floor, and leaves no picture of him behind', async () => {
    const turn = await service.giveFloor('a');
    await service.untilMaySpeak(a!.identity, true);
    await a!.speak();
    await hall.ear(a!.identity).until(true, SOON);
    await eventually('the others see who speaks', () => b!.others.includes(a!.identity));
    await service.control('StopTurn', turn);
    await hall.ear(a!.identity).until(false, SOON);
    expect(await service.publishing(a!.identity)).toEqual([]);
    expect(hall.others).toEqual([a!.identity]);
  });
});
