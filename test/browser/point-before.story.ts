import { expect, type Locator, type Page, test } from '@playwright/test';
import { tableGet } from '@diemcau/session';
import { expectAccessible } from './support/accessible.js';
import { type House, openHouse } from './support/house.js';

let house: House;

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test.beforeAll(async () => {
  house = await openHouse(5);
});

test.afterAll(async () => {
  await house.close();
});

const issued = (): Extract<House['desk']['state'], { status: 'issued' }> => {
  const { state } = house.desk;
  if (state.status !== 'issued') throw new Error('not issued');
  return state;
};

const openRegistration = async (page: Page, pointId: string): Promise<void> => {
  await page.goto(house.linkOf(pointId));
  await page.getByRole('button', { name: 'Vào điểm cầu' }).click();
  await page.getByRole('button', { name: 'Đăng ký điểm cầu' }).click();
  await expect(page.getByRole('heading', { name: 'Việc cần làm và thời hạn' })).toBeVisible();
};

const section = (page: Page, name: string): Locator => page.getByRole('region', { name });

test('a point registers its room, its delegates and a paper, and sees who was first', async ({ page }) => {
  const { pointId, unitId } = house.conference.points[1]!;
  await openRegistration(page, pointId);
  const confirm = section(page, 'Xác nhận tham dự');
  await confirm.getByLabel('Phòng họp').fill('Phòng họp số 1, UBND phường');
  await confirm.getByLabel('Điện thoại kỹ thuật viên').fill('khong-phai-so');
  await confirm.getByRole('button', { name: 'Xác nhận tham dự' }).click();
  await expect(confirm.getByRole('alert')).toContainText('Số điện thoại chưa đúng');
  await confirm.getByLabel('Điện thoại kỹ thuật viên').fill('0912 345 678');

  const contact = { room: 'Hội trường tầng 2', terminal: '', technician: 'Lê Hoa', phone: '' };
  await house.desk.send('ConfirmPoint', { pointId, contact });
  await expect(confirm.getByText('Người khác vừa sửa phần này')).toBeVisible();
  await expect(confirm.getByText('Hội trường tầng 2')).toBeVisible();
  await expectAccessible(page);
  await confirm.getByRole('button', { name: 'Vẫn gửi bản của tôi' }).click();
  await expect(confirm.getByText('Người khác vừa sửa phần này')).toHaveCount(0);
  const roomOnRecord = (): string | undefined => tableGet(issued().readiness.points, pointId)?.confirmed?.contact.room;
  await expect.poll(roomOnRecord).toBe('Phòng họp số 1, UBND phường');

  const delegates = section(page, 'Đại biểu dự tại điểm cầu');
  await delegates.getByLabel('Họ và tên').fill('Nguyễn Thị Minh');
  await delegates.getByLabel('Chức vụ').fill('Bí thư Đảng ủy; Chủ tịch HĐND');
  await delegates.getByLabel('Đi thay cho').fill('Trần Văn Bình');
  await delegates.getByRole('button', { name: 'Lưu và gửi' }).click();
  await expect(delegates.getByRole('status')).toContainText('đã gửi lúc');
  const leader = (): unknown => tableGet(issued().readiness.points, pointId)?.delegations[unitId]?.leadDelegate;
  await expect.poll(leader).toEqual({
    name: 'Nguyễn Thị Minh',
    positions: ['Bí thư Đảng ủy', 'Chủ tịch HĐND'],
    substituteFor: 'Trần Văn Bình',
  });

  const speeches = section(page, 'Đăng ký tham luận, phát biểu');
  await speeches
    .getByRole('button', { name: /^Đăng ký:/u })
    .nth(1)
    .click();
  await speeches.getByRole('radio', { name: 'Tham luận' }).check();
  await speeches.getByLabel('Nội dung đăng ký').fill('Chuyển đổi số ở phường');
  await speeches.getByRole('button', { name: 'Lưu và gửi' }).click();
  await expect(speeches.getByText('Chuyển đổi số ở phường')).toBeVisible();
  await expectAccessible(page);
  await speeches.getByRole('button', { name: 'Rút đăng ký' }).click();
  await expect(speeches.getByText('Chuyển đổi số ở phường')).toHaveCount(0);
});

test('a point above registers for one below it', async ({ page }) => {
  const { points } = issued().plan;
  const child = points.find(({ parentId }) => points.some(({ id }) => id === parentId))!;
  await openRegistration(page, child.parentId!);
  const below = section(page, 'Điểm cầu trực thuộc');
  await below.getByRole('button', { name: `Đăng ký thay ${child.name}` }).click();
  await expect(page.getByText(`Đang đăng ký thay: ${child.name}`)).toBeVisible();
  const confirm = section(page, 'Xác nhận tham dự');
  await confirm.getByRole('button', { name: 'Không tham dự…' }).click();
  await confirm.getByLabel('Lý do không tham dự').fill('mất điện toàn xã');
  await confirm.getByRole('button', { name: 'Báo không tham dự' }).click();
  await expect(confirm.getByText(/Đã báo không tham dự lúc .*mất điện toàn xã/u)).toBeVisible();
  await page.getByRole('button', { name: 'Về điểm cầu của mình' }).click();
  await expect(below.getByText('✕ Không tham dự')).toBeVisible();
  await expectAccessible(page);
});

test('keys alone count a room, on the smallest screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const tabTo = async (goal: Locator): Promise<void> => {
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      if ((await goal.and(page.locator(':focus')).count()) > 0) return;
    }
    throw new Error('no way there by keys');
  };
  await page.goto(house.linkOf(house.conference.points[3]!.pointId));
  await expect(page.getByLabel('Họ tên người trực điểm cầu')).toBeVisible();
  await tabTo(page.getByRole('button', { name: 'Vào điểm cầu' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã kết nối', { exact: true })).toBeVisible();
  await tabTo(page.getByRole('button', { name: 'Bớt một có mặt' }));
  await page.keyboard.press('Space');
  await tabTo(page.getByRole('button', { name: 'Gửi điểm danh' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Đã gửi \d\d:\d\d$/u)).toBeVisible();
  const wider = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
  expect(wider).toBe(false);
  await tabTo(page.getByRole('navigation').getByRole('button', { name: 'Trợ giúp' }));
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Attendance' })).toBeVisible();
});
