import { type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible.js';
import { type House, openHouse } from './support/house.js';
import { sitDown } from './support/sit-down.js';

let house: House;

const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' },
  { colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'reduce' },
  { colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' },
] as const;

test.beforeAll(async () => {
  house = await openHouse(4);
  await house.desk.send('OpenSession', {});
  await house.desk.send('StartItem', { itemId: 'discussion', stopSpeakers: true });
  for (const { pointId } of house.conference.points.slice(1)) await house.ask(pointId);
  await house.callFirst();
  await house.startTurn();
});

test.afterAll(async () => {
  await house.close();
});

const everyLook = async (page: Page): Promise<void> => {
  for (const look of LOOKS) {
    await page.emulateMedia(look);
    await expectAccessible(page);
  }
};

for (const seat of ['chu-toa', 'thu-ky', 'ky-thuat'])
  test(`the desk of ${seat} can be read in every look`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await sitDown(page, `${house.origin}/${seat}`, /Hội nghị trực tuyến toàn quốc/u);
    await everyLook(page);
  });
