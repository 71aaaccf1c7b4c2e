import { expect, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { type House, openHouse } from './support/house.js';

let house: House;

test.use({ viewport: { width: 1920, height: 1080 } });

test.beforeAll(async () => {
  house = await openHouse(4);
});

test.afterAll(async () => {
  await house.close();
});

test('a board shows who speaks and how long, and goes on when it is loaded again', async ({ page }) => {
  const { conference, desk } = house;
  await page.goto(house.boardLink);
  await expect(page.locator('.label')).toHaveText(/^Bắt đầu lúc \d\d:\d\d$/u);
  await expect(page.locator('.detail')).toHaveText('Có mặt 0/4 điểm cầu · 0 đại biểu');

  await desk.send('OpenSession', {});
  await desk.send('StartItem', { itemId: 'discussion', stopSpeakers: true });
  await expect(page.locator('.title')).toHaveText('Thảo luận');

  const [entryId, pointId] = [randomUUID(), conference.points[1]!.pointId];
  const speakers = [{ name: 'Đỗ Thị Hằng', position: 'Chủ tịch UBND phường' }];
  await desk.send('CallSpeakers', {
    calls: [{ newEntryId: entryId, pointId, kind: 'speech', speakers, topic: '' }],
    version: house.floorVersion(),
  });
  await expect(page.locator('.label')).toHaveText('Mời phát biểu');
  await desk.send('StartTurn', { entryId });
  await expect(page.locator('.label')).toHaveText('Đang phát biểu');
  await expect(page.locator('.detail')).toHaveText('Đỗ Thị Hằng – Chủ tịch UBND phường');
  await expect(page.locator('.clock')).toHaveText(/^0[45]:\d\d$/u);

  await page.reload();
  await expect(page.locator('.clock')).toHaveText(/^0[45]:\d\d$/u);
  await desk.send('StopTurn', { entryId, version: house.floorVersion() });
  await expect(page.locator('.title')).toHaveText('Thảo luận');
});

test('a board keeps its clocks going while the line is away', async ({ page, context }) => {
  const { desk, conference } = house;
  await page.goto(house.boardLink);
  const pointId = conference.points[2]!.pointId;
  const entryId = randomUUID();
  const call = { newEntryId: entryId, pointId, kind: 'speech', speakers: [], topic: '' } as const;
  await desk.send('CallSpeakers', { calls: [call], version: house.floorVersion() });
  await desk.send('StartTurn', { entryId });
  await expect(page.locator('.clock')).toHaveText(/^0[45]:\d\d$/u);
  await context.setOffline(true);
  await expect(page.locator('.line')).toHaveText(/^Mất kết nối – dữ liệu lúc \d\d:\d\d$/u, { timeout: 30_000 });
  const before = (await page.locator('.clock').textContent()) ?? '';
  await expect(page.locator('.clock')).not.toHaveText(before);
  await context.setOffline(false);
  await expect(page.locator('.line')).toHaveText('', { timeout: 30_000 });
});
