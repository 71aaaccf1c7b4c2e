import { type Page, expect, test } from '@playwright/test';
import { tableGet } from '@diemcau/session';
import { expectAccessible } from './support/accessible.js';
import { type House, openHouse } from './support/house.js';

let house: House;

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test.beforeAll(async () => {
  house = await openHouse(6);
});

test.afterAll(async () => {
  await house.close();
});

/** On a screen as high as the page: what lies under a bar for the moment is no fault. */
const accessible = async (page: Page): Promise<void> => {
  const size = page.viewportSize() ?? { width: 360, height: 740 };
  await page.setViewportSize({ ...size, height: 3_000 });
  await expectAccessible(page);
  await page.setViewportSize(size);
};

const issued = (): Extract<House['desk']['state'], { status: 'issued' }> => {
  const { state } = house.desk;
  if (state.status !== 'issued') throw new Error('not issued');
  return state;
};

const enter = async (page: Page, pointId: string): Promise<void> => {
  await page.goto(house.linkOf(pointId));
  await page.getByRole('button', { name: 'Vào điểm cầu' }).click();
  await expect(page.getByText('Đã kết nối', { exact: true })).toBeVisible();
};

const part = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation').getByRole('button', { name }).click();

const pointAt = (index: number): House['conference']['points'][number] => {
  const point = house.conference.points[index];
  if (point === undefined) throw new Error('no such point');
  return point;
};

test('an operator comes in, tells who is here, asks for the floor and speaks', async ({ page }) => {
  const { desk } = house;
  const point = pointAt(1);
  await page.goto(house.linkOf(point.pointId));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(house.plateOf(point.pointId));
  await accessible(page);
  await page.getByRole('button', { name: 'Vào điểm cầu' }).click();
  await expect(page.getByText('Đã kết nối', { exact: true })).toBeVisible();
  await expect(page.getByText('Sắp diễn ra')).toBeVisible();

  await page.getByRole('button', { name: 'Bớt một có mặt' }).click();
  await page.getByRole('button', { name: 'Thêm một vắng có lý do' }).click();
  await page.getByRole('checkbox', { name: 'đi công tác' }).check();
  await expect(page.getByText('Đủ số triệu tập')).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Gửi điểm danh' }).click();
  await expect(page.getByText(/^Đã gửi \d\d:\d\d$/u)).toBeVisible();

  await page.getByRole('button', { name: 'Đến muộn, về sớm…' }).click();
  await page.getByLabel('Họ tên').fill('Lò Văn Pín');
  await page.getByRole('button', { name: 'Ghi bổ sung' }).click();
  await expect(page.getByText(/^Bổ sung lúc \d\d:\d\d: đến muộn 1 người – Lò Văn Pín$/u)).toBeVisible();
  await expect(page.getByLabel('Có mặt', { exact: true })).toHaveValue('12');

  await desk.send('OpenSession', {});
  await desk.send('StartItem', { itemId: 'discussion', stopSpeakers: true });
  await part(page, 'Phát biểu');
  await expect(page.getByText('Thảo luận')).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Xin phát biểu' }).click();
  await page.getByLabel('Người phát biểu').fill('Đỗ Thị Hằng');
  await page.getByRole('button', { name: 'Gửi đăng ký' }).click();
  await expect(page.getByRole('heading', { name: 'Đã đăng ký – thứ 1' })).toBeVisible();
  await accessible(page);

  const entryId = await waitingEntry();
  await desk.send('PutOnDeck', { entryId, version: house.floorVersion() });
  await part(page, 'Trợ giúp');
  await page.getByRole('button', { name: 'Sắp đến lượt – chuẩn bị' }).click();
  await page.getByRole('button', { name: 'Sẵn sàng' }).click();
  await expect(page.getByText('Đã báo sẵn sàng')).toBeVisible();
  await accessible(page);
  await desk.send('CallSpeakers', { calls: [{ entryId }], version: house.floorVersion() });
  await expect(page.getByRole('heading', { name: 'Mời phát biểu' })).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Bật micro và nói' }).click();
  await expect(page.getByRole('heading', { name: 'Đang phát trực tiếp' })).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText(/^Còn 0[45]:\d\d$/u);
  await accessible(page);

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Đang phát trực tiếp' })).toBeVisible();
  await desk.send('StopTurn', { entryId, version: house.floorVersion() });
  await expect(page.getByRole('heading', { name: 'Lượt phát biểu đã kết thúc' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Xin phát biểu lần nữa' })).toBeVisible();
});

test('figures entered without a line are sent once when it is back, also after a reload', async ({ page, context }) => {
  const { pointId } = pointAt(2);
  await enter(page, pointId);
  await context.setOffline(true);
  await part(page, 'Điểm danh');
  await page.getByRole('button', { name: 'Bớt một có mặt' }).click();
  await page.getByRole('button', { name: 'Gửi điểm danh' }).click();
  await expect(page.getByText('Đã lưu trên máy – chờ gửi')).toBeVisible();
  await page.getByRole('button', { name: 'Bớt một có mặt' }).click();
  await page.getByRole('button', { name: 'Gửi điểm danh' }).click();
  await part(page, 'Trợ giúp');
  await page.getByRole('radio', { name: 'Không có tiếng' }).check();
  await page.getByRole('button', { name: 'Gọi bàn kỹ thuật' }).click();
  await expect(page.getByText('1 yêu cầu đã lưu trên máy – chờ gửi')).toBeVisible();
  await expect(page.getByText('tự gửi khi có mạng')).toBeVisible();
  await accessible(page);

  await context.setOffline(false);
  await page.reload();
  await part(page, 'Điểm danh');
  await expect(page.getByText(/^Đã gửi \d\d:\d\d$/u)).toBeVisible();
  const recorded = (): unknown =>
    Object.values(tableGet(issued().attendance.points, pointId)?.units ?? {}).map(({ current, corrected }) => [
      current.value.present,
      corrected.length,
    ]);
  await expect.poll(recorded).toEqual([[10, 0]]);
  await part(page, 'Trợ giúp');
  await expect(page.getByText(/đã gửi \d\d:\d\d, chờ kỹ thuật nhận/u)).toBeVisible();
  await accessible(page);

  const incidentId = Object.values(issued().incidents.incidents)
    .flatMap((bucket) => Object.values(bucket))
    .find(({ pointIds, kind }) => pointIds.includes(pointId) && kind === 'cannot_hear')?.id;
  await house.desk.send('TakeIncident', { incidentId: incidentId ?? '' });
  await expect(page.getByText(/đang xử lý/u)).toBeVisible();
});

test('a second machine asks before it goes on, and both say what happened', async ({ page, browser }) => {
  const { pointId } = pointAt(3);
  await enter(page, pointId);
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(house.linkOf(pointId));
  await other.getByRole('button', { name: 'Vào điểm cầu' }).click();
  await expect(other.getByRole('heading', { name: 'Điểm cầu đang mở trên máy khác' })).toBeVisible();
  await accessible(other);
  await other.getByRole('button', { name: 'Dùng máy này' }).click();
  await expect(other.getByText('Đã kết nối', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Đã chuyển sang máy khác' })).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Dùng máy này' }).click();
  await expect(page.getByText('Đã kết nối', { exact: true })).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Đã chuyển sang máy khác' })).toBeVisible();
  await context.close();
});

test('a broken link says so, and does nothing by being looked at', async ({ page }) => {
  const url = house.linkOf(pointAt(4).pointId);
  await page.goto(`${url.slice(0, -3)}xyz`);
  await page.getByRole('button', { name: 'Vào điểm cầu' }).click();
  await expect(page.getByRole('alert')).toContainText('Đường dẫn hoặc mã này không đúng');
  await page.goto('about:blank');
  await page.goto(url.split('#')[0]!);
  await expect(page.getByLabel('Mã điểm cầu (6 ký tự)')).toBeVisible();
  await accessible(page);
});

const waitingEntry = async (): Promise<string> => {
  const first = (): string | undefined => issued().floor.queue[0];
  await house.desk.waitFor(() => first() !== undefined, 'a request');
  return first() ?? '';
};
