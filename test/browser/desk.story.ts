import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible.js';
import { type House, openHouse } from './support/house.js';
import { sitDown } from './support/sit-down.js';

let house: House;

test.use({ viewport: { width: 1366, height: 768 } });

test.beforeAll(async () => {
  house = await openHouse(5, { hasty: true });
});

test.afterAll(async () => {
  await house.close();
});

const takeTheDesk = (page: Page): Promise<void> =>
  sitDown(page, `${house.origin}/ky-thuat`, /Hội nghị trực tuyến toàn quốc/u);

test('the desk sees to a point that asks for help, mutes all and takes it back', async ({ page, browser }) => {
  const pointIds = house.conference.points.map(({ pointId }) => pointId);
  const [, first, second] = pointIds;
  const plate = house.plateOf(first!);
  await takeTheDesk(page);
  await expect(page.getByRole('article').filter({ hasText: 'Chưa vào phiên họp' })).toBeVisible();
  await expectAccessible(page);

  // A point asks for help; the desk takes it, and says how it was mended.
  await house.desk.send('OpenSession', {});
  const point = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await point.goto(house.linkOf(first!));
  await point.getByRole('button', { name: 'Vào điểm cầu' }).click();
  await expect(point.getByText('Đã kết nối')).toBeVisible();
  await point.getByRole('navigation').getByText('Trợ giúp').click();
  await point.getByText('Không có tiếng', { exact: true }).click();
  await point.getByLabel('Ghi thêm (không bắt buộc)').fill('Loa rè');
  await point.getByRole('button', { name: 'Gọi bàn kỹ thuật' }).click();
  const row = page.getByRole('article').first();
  await expect(row).toContainText('Xin hỗ trợ');
  await expect(row).toContainText(plate);
  await expect(row).toContainText('Không nghe thấy · Loa rè');
  await expect(row).toContainText(/đã \d\d:\d\d/u);
  await row.getByRole('button', { name: 'Nhận xử lý' }).click();
  await expect(row).toContainText(/đang xử lý/u);
  await expect(point.getByText(/đang xử lý$/u)).toBeVisible();
  await row.getByRole('button', { name: 'Đã xong' }).click();
  await page.getByLabel('Đã xử lý thế nào').fill('Đã chỉnh lại loa');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ghi lại' }).click();
  await expect(page.getByText('Loa rè')).toHaveCount(0);

  // Everybody is muted at once, and it is taken back.
  await house.desk.send('StartItem', { itemId: 'discussion', stopSpeakers: true });
  await house.ask(first!);
  await house.callFirst();
  await page.getByRole('button', { name: 'Tắt mọi micro', exact: true }).click();
  await expect.poll(() => house.mutedPoints()).toEqual([first]);
  await page.getByRole('button', { name: /^Hoàn tác tắt mọi micro/u }).click();
  await expect.poll(() => house.mutedPoints()).toEqual([]);

  // The speaker's line breaks; it counts as lost once the grace is over.
  await point.close();

  // The list, by the keyboard alone.
  await page.keyboard.press('Alt+3');
  await page.keyboard.press('Control+K');
  await page.keyboard.type(plainOf(house.plateOf(second!)));
  await expect(page.getByRole('table').getByText(house.plateOf(second!))).toBeVisible();
  await expect(page.getByRole('table').getByText(plate, { exact: true })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: house.plateOf(second!), exact: true }).focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: house.plateOf(second!) });
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await panel.getByLabel('Lý do tắt micro').fill('Tiếng vọng');
  await panel.getByRole('button', { name: 'Tắt micro', exact: true }).click();
  await expect(panel.getByText(/Đã tắt micro lúc .*: Tiếng vọng/u)).toBeVisible();
  await expectAccessible(page);
  await panel.getByRole('button', { name: 'Bật lại micro' }).click();
  await expect(panel.getByText(/Đã tắt micro lúc/u)).toHaveCount(0);
  await panel.getByText('Ghi yêu cầu hỗ trợ thay điểm cầu').click();
  await panel.getByRole('button', { name: 'Ghi yêu cầu' }).click();
  await panel.getByRole('heading', { level: 2 }).press('Escape');
  await expect(panel).toHaveCount(0);

  // The map: one stop for Tab, arrows for the rest; in the dark as well.
  await page.keyboard.press('Alt+2');
  const cells = page.getByRole('group', { name: /^Bản đồ/u }).first();
  await expect(page.locator('button.cell[tabindex="0"]')).toHaveCount(await page.locator('.map-group').count());
  await cells.getByRole('button').first().focus();
  await page.keyboard.press('End');
  await expect(cells.getByRole('button').last()).toBeFocused();
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);

  // The lost speaker stands on top, and leaves the list when the point is back.
  await page.keyboard.press('Alt+1');
  await expect(page.getByRole('article').first()).toContainText('Đang phát biểu thì mất kết nối');
  await page.getByRole('article').first().getByRole('button', { name: 'Nhận xử lý' }).click();
  await expect(page.getByRole('article').first()).toContainText(/đang xử lý/u);
  const again = await browser.newPage();
  await again.goto(house.linkOf(first!));
  await again.getByRole('button', { name: 'Vào điểm cầu' }).click();
  await expect(page.getByText('Đang phát biểu thì mất kết nối')).toHaveCount(0);
  await again.close();
});

/** As somebody in a hurry types it. */
const plainOf = (plate: string): string =>
  plate.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
