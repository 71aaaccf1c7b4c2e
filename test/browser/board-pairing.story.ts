import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible.js';
import { type House, openHouse } from './support/house.js';
import { sitDown } from './support/sit-down.js';

let house: House;

test.beforeAll(async () => {
  house = await openHouse(3);
});

test.afterAll(async () => {
  await house.close();
});

test('a television comes in by the code it shows, and is led from the desk', async ({ page, browser }) => {
  const room = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  const television = await room.newPage();
  await television.goto(`${house.origin}/bang`);
  const code = television.locator('[data-scene=pairing] .title');
  await expect(code).toHaveText(/^\d{3} \d{3}$/u);
  await expectAccessible(television);

  await sitDown(page, `${house.origin}/ky-thuat`, /Hội nghị/u);
  await page.getByRole('tab', { name: 'Bảng', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Bảng hội trường', exact: true, level: 3 })).toBeVisible();
  await page.getByRole('button', { name: 'Ghép', exact: true }).click();
  await expect(page.getByText('Mã gồm sáu chữ số.')).toBeVisible();
  await page.getByLabel('Mã trên màn hình').fill('000 000');
  await page.getByLabel('Tên bảng').fill('Bảng hội trường chính');
  await page.getByRole('button', { name: 'Ghép', exact: true }).click();
  await expect(page.getByText(/^Mã này không đúng hoặc đã hết hạn/u)).toBeVisible();

  // 1. From the code to the picture.
  await page.getByLabel('Mã trên màn hình').fill((await code.innerText()).trim());
  await page.getByRole('button', { name: 'Ghép', exact: true }).click();
  await expect(page.getByText('Đã ghép “Bảng hội trường chính”.')).toBeVisible();
  await expect(television.locator('.label')).toHaveText(/^Bắt đầu lúc/u);
  const card = page.getByRole('listitem').filter({ hasText: 'Bảng hội trường chính' });
  await expect(card.getByText('✓ Đang mở')).toBeVisible({ timeout: 15_000 });
  await expectAccessible(page);

  // 2. The power was cut: it comes in by itself.
  await television.close();
  const again = await room.newPage();
  await again.goto(`${house.origin}/bang`);
  await expect(again.locator('.label')).toHaveText(/^Bắt đầu lúc/u);

  // 3. What it shows, for one and for all.
  await page.getByLabel('Nội dung: Bảng hội trường chính').selectOption('notice');
  await card.getByLabel('Nội dung thông báo').fill('Mời đại biểu vào chỗ ngồi');
  await page.getByRole('button', { name: 'Cho hiện: Bảng hội trường chính' }).click();
  await expect(again.locator('.title')).toHaveText('Mời đại biểu vào chỗ ngồi');
  await expect(card.getByText('Đang hiện: Thông báo')).toBeVisible();
  await page.getByLabel('Nội dung: Tất cả các bảng').selectOption('programme');
  await page.getByRole('button', { name: 'Cho hiện: Tất cả các bảng' }).click();
  await expect(again.locator('.rows')).toContainText('Khai mạc');

  // 4. Another name, and which is which.
  await page.getByRole('button', { name: 'Đổi tên: Bảng hội trường chính' }).click();
  await page.getByRole('textbox', { name: 'Tên bảng' }).first().fill('Bảng sảnh');
  await page.getByRole('button', { name: 'Lưu tên' }).click();
  await page.getByRole('button', { name: 'Hiện tên: Bảng sảnh' }).click();
  await expect(again.locator('.title')).toHaveText('Bảng sảnh');

  // 5. Taken off, it shows a code again.
  await page.getByRole('button', { name: 'Gỡ bảng: Bảng sảnh' }).click();
  await page.getByRole('button', { name: 'Gỡ bảng “Bảng sảnh”' }).click();
  await expect(page.getByRole('button', { name: 'Hiện tên: Bảng sảnh' })).toBeHidden();
  await expect(again.locator('[data-scene=pairing] .title')).toHaveText(/^\d{3} \d{3}$/u);
});
