import { expect, test } from '@playwright/test';
import { tableGet } from '@diemcau/session';
import { expectAccessible } from './support/accessible.js';
import { type House, openHouse } from './support/house.js';

let house: House;

test.use({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false });

test.beforeAll(async () => {
  house = await openHouse(3);
});

test.afterAll(async () => {
  await house.close();
});

test('a browser without scripts checks a point in, by the rules of all others', async ({ page, browser }) => {
  const point = house.conference.points[1]!;
  await page.goto(`${house.origin}/dc`);
  await page.getByRole('link', { name: 'Mở trang đơn giản' }).click();
  await page.getByLabel('Hoặc dán đường dẫn của điểm cầu').fill('https://khac.vn/dc#khong.dung');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByRole('status')).toContainText('không đúng');

  await page.getByLabel('Hoặc dán đường dẫn của điểm cầu').fill(house.linkOf(point.pointId));
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByRole('heading', { name: house.plateOf(point.pointId) })).toBeVisible();
  await page.getByLabel('Có mặt').fill('11');
  await page.getByLabel('Vắng có lý do').fill('1');
  await page.getByRole('button', { name: 'Gửi điểm danh' }).click();
  await expect(page.getByRole('status')).toContainText('ghi lý do vắng');
  await expect(page.getByLabel('Có mặt')).toHaveValue('11');

  await page.getByLabel('Lý do vắng', { exact: true }).fill('ốm <b>nặng</b>');
  await page.getByLabel('Cần bàn kỹ thuật gọi lại').check();
  await page.getByRole('button', { name: 'Gửi điểm danh' }).click();
  await expect(page.getByRole('status')).toContainText('Đã gửi điểm danh');
  await expect(page.getByLabel('Lý do vắng', { exact: true })).toHaveValue('ốm <b>nặng</b>');

  const reported = (): number | undefined => {
    const { state } = house.desk;
    if (state.status !== 'issued') return undefined;
    return tableGet(state.attendance.points, point.pointId)?.units[point.unitId]?.current.value.present;
  };
  await house.desk.waitFor(() => reported() !== undefined, 'the report');
  expect(reported()).toBe(11);

  // The same page, looked at by a checker that needs scripts.
  const markup = await page.content();
  const context = await browser.newContext({ javaScriptEnabled: true });
  const copy = await context.newPage();
  await copy.setContent(markup);
  await expectAccessible(copy);
  await context.close();
});
