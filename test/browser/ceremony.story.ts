import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible.js';
import { type House, openHouse } from './support/house.js';
import { sitDown } from './support/sit-down.js';

let house: House;

test.use({ viewport: { width: 820, height: 1180 } });

test.beforeAll(async () => {
  house = await openHouse(3);
  const [, first, second] = house.conference.points;
  const batch = {
    issuer: 'Chủ tịch UBND tỉnh',
    form: 'commendation',
    decisionNumber: '34/QĐ-UBND',
    precedence: 1,
  } as const;
  const recipients = [
    { id: 'r1', kind: 'collective', name: 'Công an xã', pointId: first!.pointId },
    { id: 'r2', kind: 'individual', name: 'Trần Thị B', pointId: second!.pointId },
  ] as const;
  const batches = [{ id: 'b1', ...batch, recipients: [...recipients] }];
  const ack = await house.desk.send('ChangeAwards', { batches, reason: 'Bổ sung' });
  if (!ack.ok) throw new Error(ack.error.code);
});

test.afterAll(async () => {
  await house.close();
});

test('the lectern moves on, announces who is next, and hands over awards point by point', async ({ page }) => {
  await sitDown(page, `${house.origin}/dan-chuong-trinh`, /Hội nghị trực tuyến toàn quốc/u);
  await expect(page.getByRole('button', { name: 'Chuyển sang: Khai mạc' })).toBeDisabled();
  await house.desk.send('OpenSession', {});
  await page.getByRole('button', { name: 'Chuyển sang: Khai mạc' }).click();
  await expect(page.getByRole('timer', { name: 'Thời gian của nội dung: Khai mạc' })).toBeVisible();
  await page.getByRole('button', { name: 'Chuyển sang: Thảo luận' }).click();
  await expect(page.getByRole('timer', { name: 'Thời gian của nội dung: Thảo luận' })).toBeVisible();

  const [, first, second] = house.conference.points;
  await house.ask(first!.pointId);
  await expect(page.getByText(`Xin trân trọng kính mời ${house.plateOf(first!.pointId)}.`)).toBeVisible();
  await page.getByRole('button', { name: 'Báo chuẩn bị' }).click();
  await expect(page.getByText('▲ Đã báo chuẩn bị')).toBeVisible();

  await page.getByRole('button', { name: 'Bắt đầu trao: Bằng khen của Chủ tịch UBND tỉnh' }).click();
  const plate = house.plateOf(first!.pointId);
  await page.getByLabel(`Người trao ${plate}`).fill('Phó Chủ tịch Lê Hoa');
  await page.getByRole('button', { name: `Đã trao: ${plate}` }).click();
  await expect(page.getByText(/^✓ Đã trao \d\d:\d\d, Phó Chủ tịch Lê Hoa trao$/u)).toBeVisible();
  await expect(page.getByText('Còn 1 điểm cầu chưa trao')).toBeVisible();
  await page.getByRole('button', { name: `Hoàn tác: ${plate}` }).click();
  await expect(page.getByText('Còn 2 điểm cầu chưa trao')).toBeVisible();
  await page.getByRole('button', { name: `Đã trao: ${house.plateOf(second!.pointId)}` }).click();
  await expect(page.getByText('Còn 1 điểm cầu chưa trao')).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Kết thúc đợt trao' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Kết thúc đợt trao' }).click();
  await expect(page.getByText(/^✓ Đã xong/u)).toBeVisible();
});
