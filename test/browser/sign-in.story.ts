import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible.js';
import { type House, openHouse } from './support/house.js';
import { signIn } from './support/sit-down.js';

let house: House;

test.beforeAll(async () => {
  house = await openHouse(2);
});

test.afterAll(async () => {
  await house.close();
});

test('a new account chooses its own password before anything else', async ({ browser }) => {
  const office = await (await browser.newContext()).newPage();
  await office.goto(`${house.origin}/quan-tri/tai-khoan`);
  await signIn(office);
  await office.getByLabel('Họ và tên').fill('Trần Thị Hoa');
  await office.getByLabel('Tên đăng nhập').fill('tranhoa');
  await office.getByLabel('Mật khẩu lần đầu').fill('mat-khau-tam-thoi');
  await office.getByRole('button', { name: 'Thêm tài khoản' }).click();
  await expect(office.getByRole('row', { name: /tranhoa/u })).toContainText('Chờ đổi mật khẩu');

  const page = await (await browser.newContext()).newPage();
  await page.goto(`${house.origin}/thu-ky`);
  await page.getByLabel('Tên đăng nhập').fill('tranhoa');
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('sai-mat-khau');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('alert')).toHaveText('Tên đăng nhập hoặc mật khẩu không đúng.');
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('mat-khau-tam-thoi');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('heading', { name: 'Đổi mật khẩu lần đầu' })).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await page.getByRole('textbox', { name: 'Mật khẩu hiện tại' }).fill('mat-khau-tam-thoi');
  await page.getByRole('textbox', { name: 'Mật khẩu mới' }).fill('ngan');
  await page.getByRole('button', { name: 'Đổi mật khẩu và tiếp tục' }).click();
  await expect(page.getByRole('alert')).toHaveText('Mật khẩu quá ngắn hoặc quá dễ đoán.');
  await page.getByRole('textbox', { name: 'Mật khẩu mới' }).fill('suoi-ngan-tren-nui-cao');
  await page.getByRole('button', { name: 'Đổi mật khẩu và tiếp tục' }).click();
  await expect(page.getByRole('heading', { name: 'Chọn phiên họp' })).toBeVisible();
});

test('the first administrator needs the token that the service has printed', async ({ page }) => {
  await page.goto(`${house.origin}/quan-tri`);
  await page.getByRole('button', { name: 'Khởi động lần đầu: tạo quản trị viên' }).click();
  await expectAccessible(page);
  await page.getByLabel('Mã khởi tạo').fill('khong-phai-ma-nay');
  await page.getByLabel('Họ và tên').fill('Ai đó');
  await page.getByLabel('Tên đăng nhập').fill('aido');
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('suoi-ngan-tren-nui-cao');
  await page.getByRole('button', { name: 'Tạo và đăng nhập' }).click();
  await expect(page.getByRole('alert')).toHaveText(/Mã khởi tạo không đúng|Hệ thống đã có quản trị viên/u);
});
