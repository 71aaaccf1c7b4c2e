import { expect, type Locator, type Page, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { type House, openHouse } from './support/house.js';

let house: House;

const PHONE = { width: 360, height: 740 };

test.beforeAll(async () => {
  house = await openHouse(6, { media: true });
  await house.desk.send('OpenSession', {});
  await house.desk.send('StartItem', { itemId: 'discussion', stopSpeakers: true });
});

test.afterAll(async () => {
  await house.close();
});

const enter = async (page: Page, pointId: string): Promise<void> => {
  await page.goto(house.linkOf(pointId));
  await page.getByRole('button', { name: 'Vào điểm cầu' }).click();
  await expect(page.getByText(/^Đã vào phòng truyền hình/u)).toBeVisible({ timeout: 20_000 });
};

/** The elements of a listener's page that play this point. */
const soundOf = (page: Page, pointId: string): Locator => page.locator(`audio[data-point="${pointId}"]`);

/** How far the listener's loudspeaker has come; it grows while sound is decoded. */
const playedFor = (sound: Locator): Promise<number> =>
  sound.evaluate((element: unknown) => {
    const { paused, currentTime } = element as { readonly paused: boolean; readonly currentTime: number };
    return paused ? -1 : currentTime;
  });

const call = async (pointId: string): Promise<string> => {
  const entryId = randomUUID();
  const call = { newEntryId: entryId, pointId, kind: 'speech', speakers: [], topic: '' } as const;
  const ack = await house.desk.send('CallSpeakers', { calls: [call], version: house.floorVersion() });
  expect(ack.ok).toBe(true);
  return entryId;
};

test.use({ permissions: ['camera', 'microphone'] });

test('devices and line are tried, and the desk is told', async ({ page }) => {
  const { pointId } = house.conference.points[3]!;
  const contact = { room: '', terminal: '', technician: 'Lò Văn Pản', phone: '0912345678' };
  await house.desk.send('ConfirmPoint', { pointId, contact });
  await page.goto(house.linkOf(pointId));
  await page.getByRole('button', { name: 'Vào điểm cầu' }).click();
  await page.getByRole('button', { name: 'Thử thiết bị' }).click();
  await page.getByRole('button', { name: 'Thử thiết bị' }).click();
  await page.getByRole('button', { name: 'Có, nghe rõ' }).click();
  await expect(page.getByText('Đã gửi kết quả về bàn kỹ thuật.')).toBeVisible({ timeout: 40_000 });
  await expect(page.getByRole('listitem').filter({ hasText: 'Gửi thử tiếng và hình' })).toContainText('Đạt');
  await expect(page.getByText(/^✓ Thử thiết bị lúc \d\d:\d\d: đạt$/u)).toBeVisible();
});

test('a point that is called is heard by the others until its turn ends', async ({ browser }) => {
  const { conference, desk } = house;
  const [hall, speaker, listener] = [0, 1, 2].map((index) => conference.points[index]!.pointId) as [
    string,
    string,
    string,
  ];
  const context = await browser.newContext({ permissions: ['camera', 'microphone'], viewport: PHONE });
  const [speaking, listening, inHall] = await Promise.all([context.newPage(), context.newPage(), context.newPage()]);
  await enter(speaking, speaker);
  await enter(listening, listener);
  await enter(inHall, hall);
  await expect(speaking.getByRole('status').filter({ hasText: 'Micro đang tắt' }).first()).toBeVisible();

  const entryId = await call(speaker);
  await expect(soundOf(listening, speaker)).toHaveCount(0);
  await speaking.getByRole('button', { name: 'Bật micro và nói' }).click();
  await expect(speaking.getByText('MICRO ĐANG MỞ')).toBeVisible();
  await expect(speaking.getByRole('heading', { name: 'Đang phát trực tiếp' })).toBeVisible();
  for (const page of [listening, inHall]) {
    await expect(soundOf(page, speaker)).toHaveCount(1);
    const before = await playedFor(soundOf(page, speaker));
    await expect.poll(() => playedFor(soundOf(page, speaker))).toBeGreaterThan(before);
  }
  await expect(soundOf(speaking, speaker)).toHaveCount(0);

  await desk.send('StopTurn', { entryId, version: house.floorVersion() });
  await expect(speaking.getByText('MICRO ĐANG MỞ')).toHaveCount(0);
  for (const page of [listening, inHall]) await expect(soundOf(page, speaker)).toHaveCount(0);
  await context.close();
});

test('a page comes back into the media room when the media server does', async ({ page }) => {
  await enter(page, house.conference.points[4]!.pointId);
  await house.livekit!.startAgain();
  await expect(page.getByText(/^Đã vào phòng truyền hình/u)).toHaveCount(0, { timeout: 20_000 });
  await expect(page.getByText(/^Đã vào phòng truyền hình/u)).toBeVisible({ timeout: 40_000 });
});

test('a microphone that the browser keeps is told in words, and the turn stays', async ({ page }) => {
  const { pointId } = house.conference.points[5]!;
  await page.addInitScript({
    content: `navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'))`,
  });
  await enter(page, pointId);
  const entryId = await call(pointId);
  await page.getByRole('button', { name: 'Bật micro và nói' }).click();
  await expect(page.getByText(/Trình duyệt chưa cho phép dùng micro/u).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Mời phát biểu' })).toBeVisible();
  await page.getByRole('button', { name: 'Nói bằng thiết bị khác' }).click();
  await expect(page.getByRole('heading', { name: 'Đang phát trực tiếp' })).toBeVisible();
  await house.desk.send('StopTurn', { entryId, version: house.floorVersion() });
});
