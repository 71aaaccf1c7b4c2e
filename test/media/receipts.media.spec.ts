import type { MediaReceipt } from '@diemcau/contract';
import { disposeMediaBots, eventually, MediaBot, people } from '@diemcau/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { MediaService } from './media-service.js';

jest.setTimeout(60_000);

describe('receipts of the floor on a real media server', () => {
  let service: MediaService;
  let hall: MediaBot;
  let first: MediaBot;
  let second: MediaBot;

  beforeAll(async () => {
    service = await MediaService.start();
    hall = await MediaBot.join(await service.ticket(people.technician, 'hall', 'hall-pc'), 880);
    first = await MediaBot.join(await service.ticket(people.operatorOf('a'), 'point', 'tab-a'));
    second = await MediaBot.join(await service.ticket(people.operatorOf('b'), 'point', 'tab-b'));
    for (const pointId of ['a', 'b']) {
      await eventually(
        `${pointId} is known to be there`,
        async () => (await service.seat(pointId))?.connected === true,
      );
    }
  });

  afterAll(async () => {
    for (const bot of [first, second, hall]) await bot.leave();
    await disposeMediaBots();
    await service.stop();
  });

  /** Every receipt of a point that differs from the one before, until one is as wanted. */
  const historyUntil = async (pointId: string, stage: MediaReceipt['stage']): Promise<readonly MediaReceipt[]> => {
    const history: MediaReceipt[] = [];
    await eventually(`${pointId} is ${stage}`, async () => {
      const receipt = await service.receipt(pointId);
      if (receipt?.right === 'floor' && receipt.stage !== history.at(-1)?.stage) history.push(receipt);
      return receipt?.right === 'floor' && receipt.stage === stage;
    });
    return history;
  };

  it('goes from granted to published, each step as LiveKit has it, and is sound when the hall says so', async () => {
    const turn = await service.giveFloor('a');
    const granted = await historyUntil('a', 'applied');
    expect(granted.at(-1)).toMatchObject({ cause: 'no_track', red: false });
    await service.untilMaySpeak(first.identity, true, 0);
    await first.speak();
    const published = await historyUntil('a', 'publishing');
    expect(published.at(-1)).toMatchObject({ cause: null, red: false });
    await hall.ear(first.identity).until(true, 3_000);
    service.status.heard('sitting', { id: 'hall-page', pointId: 'hall' }, ['a']);
    expect(await service.receipt('a')).toMatchObject({ stage: 'sounding', cause: null });
    await first.hush();
    await eventually('the microphone is gone', async () => (await service.receipt('a'))?.cause === 'no_track');
    await service.control('StopTurn', turn);
    expect((await service.receipt('a'))?.right).not.toBe('floor');
  });

  it('is red after five seconds for a point that has the right and sends nothing', async () => {
    const turn = await service.giveFloor('b');
    await historyUntil('b', 'applied');
    let before: MediaReceipt | null = null;
    await eventually(
      'b is red',
      async () => {
        const receipt = await service.receipt('b');
        if (receipt?.red === false) before = receipt;
        return receipt?.red === true;
      },
      8_000,
    );
    const red = await service.receipt('b');
    expect(red).toMatchObject({ stage: 'applied', cause: 'no_track' });
    expect(Date.now() - red!.heldSince!).toBeGreaterThanOrEqual(5_000);
    expect(before).not.toBeNull();
    await second.speak();
    await historyUntil('b', 'publishing');
    // Sent, and by what the hall said last not heard: that is not well yet.
    expect(await service.receipt('b')).toMatchObject({ red: true, cause: 'silent' });
    await hall.ear(second.identity).until(true, 3_000);
    service.status.heard('sitting', { id: 'hall-page', pointId: 'hall' }, ['b']);
    expect(await service.receipt('b')).toMatchObject({ stage: 'sounding', red: false, cause: null });
    await service.control('StopTurn', turn);
  });

  it('agrees with LiveKit once all is quiet', async () => {
    await eventually('nothing differs', async () => (await service.status.of('sitting'))?.differs === 0);
  });
});
