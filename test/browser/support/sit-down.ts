import { expect, type Page } from '@playwright/test';
import { FIRST_ADMIN } from '@diemcau/testing';

interface Account {
  readonly username: string;
  readonly password: string;
}

/** Fills in the form at the door of a console and sends it. */
export const signIn = async (page: Page, { username, password }: Account = FIRST_ADMIN): Promise<void> => {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
};

/** Signs in at a console's address and takes the seat in the sitting of that name. */
export const sitDown = async (
  page: Page,
  address: string,
  sitting: string | RegExp,
  account: Account = FIRST_ADMIN,
): Promise<void> => {
  await page.goto(address);
  await signIn(page, account);
  await page.getByRole('button', { name: sitting }).click();
  await expect(page.getByText('Đã kết nối')).toBeVisible();
};
