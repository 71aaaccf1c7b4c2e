import { expect, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { type House, openHouse } from './support/house.js';

let house: House;

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test.beforeAll(async () => {
  house = await openHouse(4);
});

test.afterAll(async () => {
  await house.close();
});

test('an operator comes in, tells who is here, asks for the floor and speaks', async ({ page }) => {
  const { conference, desk } = house;
  const point = conference.points[1]!;
  await page.goto(house.linkOf(point.pointId));
  await page.getByRole('button', { name: 'Vào điểm cầu' }).click();
  await expect(page.getByText('Đã kết nối')).toBeVisible();
  await expect(page.getByText('Sắp diễn ra')).toBeVisible();

  await page.getByRole('button', { name: 'Bớt một có mặt' }).click();
  await page.getByRole('button', { name: 'Thêm một vắng có lý do' }).click();
  await page.getByLabel('Lý do vắng').fill('đi công tác');
  await expect(page.getByText('Đủ số triệu tập')).toBeVisible();
  await page.getByRole('button', { name: 'Gửi điểm danh' }).click();
  await expect(page.getByText(/^Đã gửi \d\d:\d\d$/u)).toBeVisible();

  await desk.send('OpenSession', {});
  await desk.send('StartItem', { itemId: 'discussion', stopSpeakers: true });
  await expect(page.getByText('Thảo luận')).toBeVisible();
  await page.getByRole('button', { name: 'Xin phát biểu' }).click();
  await page.getByLabel('Người phát biểu').fill('Đỗ Thị Hằng');
  await page.getByRole('button', { name: 'Gửi đăng ký' }).click();
  await expect(page.getByRole('heading', { name: 'Đã đăng ký – thứ 1' })).toBeVisible();

  const entryId = await waitingEntry();
  await desk.send('CallSpeakers', { calls: [{ entryId }], version: house.floorVersion() });
  await page.getByRole('button', { name: 'Bật micro và nói' }).click();
  await expect(page.getByRole('heading', { name: 'Đang phát trực tiếp' })).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText(/^Còn 0[45]:\d\d$/u);

  await page.reload();
  await page.getByRole('button', { name: 'Vào điểm cầu' }).click();
  await expect(page.getByRole('heading', { name: 'Đang phát trực tiếp' })).toBeVisible();
  await desk.send('StopTurn', { entryId, version: house.floorVersion() });
  await expect(page.getByRole('heading', { name: 'Micro đang tắt' })).toBeVisible();
});

test('a broken link says so, and does nothing by being looked at', async ({ page }) => {
  const url = house.linkOf(house.conference.points[2]!.pointId);
  await page.goto(`${url.slice(0, -3)}xyz`);
  await page.getByRole('button', { name: 'Vào điểm cầu' }).click();
  await expect(page.getByRole('alert')).toContainText('Đường dẫn này không đúng');
  await page.goto('about:blank');
  await page.goto(url.split('#')[0]!);
  await expect(page.getByText('Đường dẫn chưa đầy đủ')).toBeVisible();
});

const waitingEntry = async (): Promise<string> => {
  const first = (): string | undefined => {
    const { state } = house.desk;
    return state.status === 'issued' ? state.floor.queue[0] : undefined;
  };
  await house.desk.waitFor(() => first() !== undefined, 'a request');
  return first() ?? randomUUID();
};
