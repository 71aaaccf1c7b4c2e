import { expect, type Locator, type Page, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { type House, openHouse } from './support/house.js';

let house: House;

test.beforeAll(async () => {
  house = await openHouse(4, { media: true });
});

test.afterAll(async () => {
  await house.close();
});

const enter = async (page: Page, pointId: string): Promise<void> => {
  await page.goto(house.linkOf(pointId));
  await page.getByRole('button', { name: 'Vào điểm cầu' }).click();
  await expect(page.getByText(/^Đã vào phòng truyền hình/u)).toBeVisible({ timeout: 20_000 });
};

/** The elements of a listener's page that play this point. */
const soundOf = (page: Page, pointId: string): Locator => page.locator(`audio[data-point="${pointId}"]`);

/** How far the listener's loudspeaker has come; it grows while sound is decoded. */
const playedFor = (sound: Locator): Promise<number> =>
  sound.evaluate((element: unknown) => {
    const { paused, currentTime } = element as { readonly paused: boolean; readonly currentTime: number };
    return paused ? -1 : currentTime;
  });

const call = async (pointId: string): Promise<string> => {
  const entryId = randomUUID();
  const call = { newEntryId: entryId, pointId, kind: 'speech', speakers: [], topic: '' } as const;
  const ack = await house.desk.send('CallSpeakers', { calls: [call], version: house.floorVersion() });
  expect(ack.ok).toBe(true);
  return entryId;
};

test('a point that is called is heard by the others until its turn ends', async ({ browser }) => {
  const { conference, desk } = house;
  const [hall, speaker, listener] = [0, 1, 2].map((index) => conference.points[index]!.pointId) as [
    string,
    string,
    string,
  ];
  await desk.send('OpenSession', {});
  await desk.send('StartItem', { itemId: 'discussion', stopSpeakers: true });
  const context = await browser.newContext({ permissions: ['camera', 'microphone'] });
  const [speaking, listening, inHall] = await Promise.all([context.newPage(), context.newPage(), context.newPage()]);
  await enter(speaking, speaker);
  await enter(listening, listener);
  await enter(inHall, hall);
  await expect(speaking.getByRole('status').filter({ hasText: 'Micro đang tắt' }).first()).toBeVisible();

  const entryId = await call(speaker);
  await expect(soundOf(listening, speaker)).toHaveCount(0);
  await speaking.getByRole('button', { name: 'Bật micro và nói' }).click();
  await expect(speaking.getByText('MICRO ĐANG MỞ')).toBeVisible();
  await expect(speaking.getByRole('heading', { name: 'Đang phát trực tiếp' })).toBeVisible();
  for (const page of [listening, inHall]) {
    await expect(soundOf(page, speaker)).toHaveCount(1);
    const before = await playedFor(soundOf(page, speaker));
    await expect.poll(() => playedFor(soundOf(page, speaker))).toBeGreaterThan(before);
  }
  await expect(soundOf(speaking, speaker)).toHaveCount(0);
  // The hall tells the desk that it hears the point.
  await desk.waitFor(() => true, 'the desk');

  await desk.send('StopTurn', { entryId, version: house.floorVersion() });
  await expect(speaking.getByText('MICRO ĐANG MỞ')).toHaveCount(0);
  for (const page of [listening, inHall]) await expect(soundOf(page, speaker)).toHaveCount(0);
  await context.close();
});
