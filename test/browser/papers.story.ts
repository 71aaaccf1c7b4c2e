import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible.js';
import { type House, openHouse } from './support/house.js';
import { sitDown } from './support/sit-down.js';

let house: House;
let open = true;

test.use({ viewport: { width: 1280, height: 720 } });

test.beforeAll(async () => {
  house = await openHouse(60);
});

test.afterAll(async () => {
  if (open) await house.close();
});

/** The dialog of the printer is the browser's own; what would lie in it stays on the page until it is closed. */
const withoutDialog = (page: Page): Promise<unknown> => page.addInitScript('window.print = () => undefined');

const closeDialog = (page: Page): Promise<unknown> => page.evaluate("window.dispatchEvent(new Event('afterprint'))");

test('papers are printed in their form, and from what the machine kept when the service is gone', async ({ page }) => {
  await withoutDialog(page);
  await sitDown(page, `${house.origin}/chu-toa`, /Hội nghị trực tuyến toàn quốc/u);

  // 1. One key opens the menu, and the papers are kept.
  await page.keyboard.press('Control+KeyP');
  const menu = page.getByRole('menu');
  await expect(menu.getByText(/^Bản lưu trên máy này: \d\d:\d\d:\d\d$/u)).toBeVisible();
  await expectAccessible(page);

  // 2. The report stands in the form of an official document, and nothing of the screen beside it.
  await menu.getByRole('menuitem', { name: 'Báo cáo nhanh số lượng đại biểu' }).click();
  const sheet = page.getByRole('article');
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBeVisible();
  await expect(sheet.getByRole('heading', { name: 'BÁO CÁO NHANH' })).toBeVisible();
  await expect(
    sheet.getByText(/^Số liệu tính đến \d\d giờ \d\d phút, ngày \d\d tháng \d\d? năm \d{4}:$/u),
  ).toBeVisible();
  await expect(sheet.getByRole('row', { name: /Tổng cộng 720/u })).toBeVisible();
  await expect(sheet.getByRole('row', { name: /^\d+ (?:Phường|Xã|Đặc khu) /u })).toHaveCount(59);
  await expect(page.getByRole('button', { name: 'In', exact: true })).toBeHidden();
  await expectAccessible(page);
  await page.emulateMedia({ media: 'screen' });
  await closeDialog(page);
  await expect(sheet).toHaveCount(0);

  // 3. What happens is in the papers of the next minute.
  await page.getByRole('button', { name: 'Khai mạc phiên họp' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Khai mạc phiên họp' }).click();
  await page.getByRole('button', { name: 'Sang mục: Khai mạc' }).click();
  await house.ask(house.conference.points[2]!.pointId);
  await page.getByRole('button', { name: 'In', exact: true }).click();
  await menu.getByRole('menuitem', { name: 'Danh sách đăng ký phát biểu' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(
    sheet.getByRole('row').filter({ hasText: house.plateOf(house.conference.points[2]!.pointId) }),
  ).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await closeDialog(page);

  // 4. The page is closed, the service goes; whoever opens the page again prints what was kept.
  const address = page.url();
  const context = page.context();
  await page.close();
  await house.close();
  open = false;
  const again = await context.newPage();
  await withoutDialog(again);
  await again.goto(address);
  await expect(again.getByText(/^In bản đã lưu lúc \d\d:\d\d:\d\d$/u)).toBeVisible();
  await expectAccessible(again);
  await again.getByRole('button', { name: 'Danh bạ điểm cầu' }).click();
  await again.emulateMedia({ media: 'print' });
  await expect(again.getByRole('article').getByText('Tổng số: 60 điểm cầu.')).toBeVisible();
  await expect(again.getByText('Chưa liên lạc được với máy chủ')).toBeHidden();
});
