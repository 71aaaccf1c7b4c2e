import { expect, type Page } from '@playwright/test';
import { FIRST_ADMIN } from '@diemcau/testing';

/** Signs in at a console's address and takes the seat in the sitting of that name. */
export const sitDown = async (
  page: Page,
  address: string,
  sitting: string | RegExp,
  { username, password }: Readonly<{ username: string; password: string }> = FIRST_ADMIN,
): Promise<void> => {
  await page.goto(address);
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('button', { name: sitting }).click();
  await expect(page.getByText('Đã kết nối')).toBeVisible();
};
