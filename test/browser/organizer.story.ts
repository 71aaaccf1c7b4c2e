import { expect, test } from '@playwright/test';
import { type House, openHouse } from './support/house.js';
import { expectAccessible } from './support/accessible.js';
import { signIn } from './support/sit-down.js';

let house: House;

test.use({ viewport: { width: 1366, height: 768 } });

test.beforeAll(async () => {
  house = await openHouse(4);
});

test.afterAll(async () => {
  await house.close();
});

test('an organizer plans a conference from a template, hour by hour', async ({ page }) => {
  await page.goto(`${house.origin}/quan-tri`);
  await signIn(page);
  await expect(page.getByRole('heading', { name: 'Hôm nay' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Tạo hội nghị' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên hội nghị').fill('Hội nghị giao ban tháng 3');
  await dialog.getByLabel('Cơ quan tổ chức').fill('UBND tỉnh Tuyên Quang');
  await dialog.getByLabel('Hội trường').fill('Hội trường tầng 2');
  await dialog.getByLabel('Ngày họp').fill('31/02/2027');
  await dialog.getByRole('button', { name: 'Tạo bản soạn' }).click();
  await expect(dialog.getByText('Anh/chị ghi ngày theo mẫu 17/02/2026.')).toBeVisible();
  await dialog.getByLabel('Ngày họp').fill('17/3/2027');
  await dialog.getByRole('button', { name: 'Tạo bản soạn' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hội nghị giao ban tháng 3' })).toBeVisible();

  const chairs = page.getByLabel('Chủ trì', { exact: true });
  await chairs.fill('Nguyễn Văn Sơn – Phó Bí thư Tỉnh ủy; Chủ tịch UBND tỉnh');
  await expect(page.getByText(/^✓ Đã lưu \d\d:\d\d$/u).first()).toBeVisible();

  const programme = page.getByRole('region', { name: 'Chương trình' });
  const titles = programme.getByRole('textbox', { name: /^Nội dung \d+$/u });
  const before = await titles.count();
  await programme.getByRole('button', { name: 'Thêm nội dung' }).click();
  await expect(titles).toHaveCount(before + 1);
  await titles.last().fill('Ý kiến các xã');
  await programme.getByRole('button', { name: 'Chuyển lên: Ý kiến các xã' }).click();
  await expect(titles.nth(before - 1)).toHaveValue('Ý kiến các xã');
  await expect(programme.getByText(/^✓ Đã lưu/u)).toBeVisible();

  await programme.getByRole('button', { name: 'Dán từ Excel/Word' }).click();
  await page.getByLabel('Nội dung dán').fill('Nội dung\tThời lượng\nTham luận của xã Tân Lập\t10 phút\n');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByRole('button', { name: /^Áp dụng \d+ nội dung$/u }).click();
  await expect(titles.last()).toHaveValue('Tham luận của xã Tân Lập');
  await expect(programme.getByText(/^✓ Đã lưu/u)).toBeVisible();

  await page.reload();
  await expect(titles.last()).toHaveValue('Tham luận của xã Tân Lập');
  await expect(chairs).toHaveValue('Nguyễn Văn Sơn – Phó Bí thư Tỉnh ủy; Chủ tịch UBND tỉnh');
  await expect(page.getByText('✕ Phải sửa trước khi phát hành')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Phát hành giấy mời' })).toBeDisabled();
  await expectAccessible(page);
});

test('two who edit at once lose nothing', async ({ browser }) => {
  const [first, second] = await Promise.all([1, 2].map(() => browser.newPage()));
  for (const page of [first!, second!]) {
    await page.goto(`${house.origin}/quan-tri`);
    await signIn(page);
    await page.getByRole('link', { name: 'Hội nghị giao ban tháng 3' }).click();
    await expect(page.getByLabel('Hội trường', { exact: true })).toHaveValue('Hội trường tầng 2');
  }
  await first!.getByLabel('Hội trường', { exact: true }).fill('Hội trường lớn');
  await expect(first!.getByText(/^✓ Đã lưu/u).first()).toBeVisible();
  await second!.getByLabel('Cơ quan thường trực').fill('Văn phòng UBND tỉnh');
  await expect(second!.getByText(/vừa sửa nội dung này/u)).toBeVisible();
  await second!.getByRole('button', { name: 'Giữ bản của tôi' }).click();
  await expect(second!.getByText(/^✓ Đã lưu/u).first()).toBeVisible();
  await expect(second!.getByLabel('Hội trường', { exact: true })).toHaveValue('Hội trường lớn');
  await Promise.all([first!.close(), second!.close()]);
});

test('the calendar shows the month with its conferences', async ({ page }) => {
  await page.goto(`${house.origin}/quan-tri/lich`);
  await signIn(page);
  await expect(page.getByRole('link', { name: /Hội nghị trực tuyến toàn quốc/u })).toBeVisible();
  await expectAccessible(page);
});
