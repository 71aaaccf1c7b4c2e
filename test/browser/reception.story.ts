import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible.js';
import { type House, openHouse } from './support/house.js';
import { sitDown } from './support/sit-down.js';

let house: House;

test.use({ viewport: { width: 820, height: 1180 } });

const person = (name: string, position: string) => ({ name, positions: [position] });

test.beforeAll(async () => {
  house = await openHouse(3);
  const [hall] = house.conference.points;
  const unit = (id: string, name: string, summoned: number) => ({
    ...{ id, name, summoned, leadDelegate: null, delegates: [] as { name: string; positions: string[] }[] },
  });
  const units = [
    {
      ...unit('so-y-te', 'Sở Y tế', 3),
      delegates: [person('Nguyễn Thị Hường', 'Giám đốc'), person('Lê Văn Đức', 'Phó Giám đốc')],
    },
    unit('cong-an', 'Công an tỉnh', 12),
    unit('doan', 'Ban Chấp hành Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh và Hội Liên hiệp Thanh niên', 4),
  ];
  const ack = await house.desk.send('ChangeInvitedUnits', { pointId: hall!.pointId, units, reason: 'Bổ sung' });
  if (!ack.ok) throw new Error(ack.error.code);
});

test.afterAll(async () => {
  await house.close();
});

test('the door of the hall counts, names, notes who is late, and stops when the roll call is closed', async ({
  page,
}) => {
  await page.addInitScript('window.print = () => undefined');
  await sitDown(page, `${house.origin}/le-tan`, /Hội nghị trực tuyến toàn quốc/u);
  const row = (name: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
  const sum = (name: string) => page.locator('dl div').filter({ hasText: name }).getByRole('definition');
  await expectAccessible(page);

  // 1. Taps and typed figures are set, and on record.
  const police = row('Công an tỉnh');
  await police.getByRole('button', { name: 'Thêm một: Công an tỉnh' }).dblclick();
  await expect(police.getByText(/^✓ Đã ghi/u)).toBeVisible();
  await expect(sum('Có mặt')).toHaveText('2');
  await police.getByLabel('Số có mặt: Công an tỉnh').fill('11');
  await expect(sum('Có mặt')).toHaveText('11');
  await expect(sum('Triệu tập').first()).toHaveText('19');

  // 2. Somebody is found without marks, is there, and somebody else came for the other.
  await page.getByLabel('Tìm đơn vị hoặc đại biểu').fill('huong');
  await expect(row('Công an tỉnh')).toHaveCount(0);
  const health = row('Sở Y tế');
  await health.getByRole('button', { name: 'Tên đại biểu: Sở Y tế' }).click();
  const choice = (name: string, status: string) =>
    health.getByRole('radiogroup', { name }).getByText(status, { exact: true });
  await choice('Nguyễn Thị Hường', 'Có mặt').click();
  await choice('Lê Văn Đức', 'Đi thay').click();
  await health.getByLabel('Người đi thay đ/c Lê Văn Đức').fill('Phạm Thu Hà');
  await health.getByLabel('Người đi thay đ/c Lê Văn Đức').press('Tab');
  await expect(sum('Có mặt')).toHaveText('13');
  await expect(sum('Đi thay')).toHaveText('1');
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'light' });

  // 3. A name the list lacks, and a late arrival.
  await health.getByLabel('Thêm tên đại biểu').fill('Trần Quốc Bảo');
  await health.getByRole('button', { name: 'Thêm', exact: true }).click();
  await expect(health.getByRole('radiogroup', { name: 'Trần Quốc Bảo' })).toBeVisible();
  await health.getByRole('button', { name: 'Ghi đến muộn' }).click();
  await expect(health.getByText(/^1 đến muộn \d\d:\d\d/u)).toBeVisible();

  // 4. The list of the hall on paper.
  await page.getByRole('button', { name: 'In', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Danh sách đại biểu tại hội trường' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article').getByText('Đi thay: Phạm Thu Hà')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate("window.dispatchEvent(new Event('afterprint'))");

  // 5. The secretary closes the roll call.
  await house.desk.send('LockAttendance', { classifyRest: 'absent_unexcused' });
  await expect(page.getByText(/^Thư ký đã chốt điểm danh lúc/u)).toBeVisible();
  await expect(health.getByLabel('Số có mặt: Sở Y tế')).toBeDisabled();
});
