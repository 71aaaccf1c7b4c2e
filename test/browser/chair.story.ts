import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible.js';
import { type House, openHouse } from './support/house.js';
import { sitDown } from './support/sit-down.js';

let house: House;

test.use({ viewport: { width: 1280, height: 720 } });

test.beforeAll(async () => {
  house = await openHouse(4);
});

test.afterAll(async () => {
  await house.close();
});

const takeTheChair = (page: Page): Promise<void> =>
  sitDown(page, `${house.origin}/chu-toa`, /Hội nghị trực tuyến toàn quốc/u);

test('a chair opens, calls whom the button names, takes it back, and moves on', async ({ page }) => {
  const { conference } = house;
  await page.goto(`${house.origin}/chu-toa`);
  await expectAccessible(page);
  await takeTheChair(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Khai mạc phiên họp' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Khai mạc phiên họp' }).click();
  await expect(page.getByText('Đang họp')).toBeVisible();
  await page.getByRole('button', { name: 'Sang mục: Khai mạc' }).click();
  await expect(page.getByRole('timer', { name: 'Thời gian của nội dung: Khai mạc' })).toHaveText(/^00:/u);
  await page.getByRole('button', { name: 'Sang mục: Thảo luận' }).click();
  const plates = await Promise.all(
    [1, 2].map(async (index) => {
      const { pointId } = conference.points[index]!;
      await house.ask(pointId);
      return house.plateOf(pointId);
    }),
  );
  await expect(page.getByRole('listitem').filter({ hasText: plates[1]! })).toBeVisible();
  const first = await page.getByRole('button', { name: /^Mời: /u }).textContent();
  await page.getByRole('button', { name: /^Mời: /u }).click();
  await expect(page.getByText('Đã mời, chờ bật micro')).toBeVisible();

  await page.getByRole('button', { name: /^Hoàn tác/u }).click();
  await expect(page.getByRole('button', { name: first! })).toBeVisible();
  // Twice within a second is once: a person presses again.
  await expect(async () => {
    await page.getByRole('button', { name: first! }).click({ timeout: 500 });
    await expect(page.getByText('Đã mời, chờ bật micro')).toBeVisible({ timeout: 500 });
  }).toPass();
  await house.startTurn();
  await expect(page.getByText('Đang nói')).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await page.getByRole('button', { name: '+1′', exact: true }).click();
  await expect(page.getByText(/cho 06:00/u)).toBeVisible();
  const second = (await page.getByRole('button', { name: /^Kết thúc và mời: /u }).textContent()) ?? '';
  await page.getByRole('button', { name: second }).dblclick();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(second.replace('Kết thúc và mời: ', ''));
  await page.getByRole('button', { name: 'Kết thúc lượt' }).click();
  await expect(page.getByText('Chưa có điểm cầu nào phát biểu')).toBeVisible();
});

test('two people press at the same moment, and one call is made', async ({ browser }) => {
  const pages = await Promise.all([1, 2].map(() => browser.newPage({ viewport: { width: 1280, height: 720 } })));
  for (const page of pages) await takeTheChair(page);
  await house.ask(house.conference.points[3]!.pointId);
  const buttons = pages.map((page) => page.getByRole('button', { name: /^Mời: /u }));
  for (const button of buttons) await expect(button).toBeEnabled();
  // By hand of both at once: the second press may find that the first has taken effect already.
  const handles = await Promise.all(buttons.map((button) => button.elementHandle()));
  await Promise.all(handles.map((handle) => handle.evaluate((node: unknown) => (node as { click(): void }).click())));
  for (const page of pages) await expect(page.getByText('Đã mời, chờ bật micro')).toHaveCount(1);
  await Promise.all(pages.map((page) => page.close()));
});

test('everything the chair needs stands at 1280 by 720 without scrolling', async ({ page }) => {
  await takeTheChair(page);
  const overflow = await page.evaluate('document.documentElement.scrollHeight - document.documentElement.clientHeight');
  expect(overflow).toBe(0);
  for (const pane of await page.locator('.pane').all()) {
    expect(
      await pane.evaluate(
        ({ scrollHeight, clientHeight }: { scrollHeight: number; clientHeight: number }) => scrollHeight - clientHeight,
      ),
    ).toBeLessThanOrEqual(0);
  }
});
