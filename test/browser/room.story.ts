import { expect, type Locator, type Page, test } from '@playwright/test';
import { FIRST_ADMIN } from '@diemcau/testing';
import { randomUUID } from 'node:crypto';
import { expectAccessible } from './support/accessible.js';
import { type House, openHouse } from './support/house.js';

let house: House;

const SCREEN = { width: 1366, height: 768 };

test.beforeAll(async () => {
  house = await openHouse(6, { media: true });
});

test.afterAll(async () => {
  await house.close();
});

test.use({ permissions: ['camera', 'microphone'], viewport: SCREEN });

const openScreen = async (page: Page, pointId: string): Promise<void> => {
  await page.goto(house.linkOf(pointId).replace('/dc', '/phong'));
  await page.getByRole('button', { name: 'Mở màn hình phòng' }).click();
};

const enterPoint = async (page: Page, pointId: string): Promise<void> => {
  await page.goto(house.linkOf(pointId));
  await page.getByRole('button', { name: 'Vào điểm cầu' }).click();
  await expect(page.getByText(/^Đã vào phòng truyền hình/u)).toBeVisible({ timeout: 20_000 });
};

/** How far it has come; it grows while something is decoded. */
const playedFor = (media: Locator): Promise<number> =>
  media.evaluate((element: unknown) => {
    const { paused, currentTime } = element as { readonly paused: boolean; readonly currentTime: number };
    return paused ? -1 : currentTime;
  });

const expectPlays = async (media: Locator): Promise<void> => {
  await expect(media).toHaveCount(1);
  const before = await playedFor(media);
  await expect.poll(() => playedFor(media)).toBeGreaterThan(before);
};

test("a room's television shows and plays who speaks, by the printed link of its point", async ({ browser }) => {
  const { conference, desk } = house;
  const [other, speaker, room] = [4, 1, 2].map((index) => conference.points[index]!.pointId) as [
    string,
    string,
    string,
  ];
  const context = await browser.newContext({ permissions: ['camera', 'microphone'], viewport: SCREEN });
  const [screen, speaking, elsewhere] = await Promise.all([context.newPage(), context.newPage(), context.newPage()]);

  await test.step('before the opening it says when the sitting begins', async () => {
    await screen.goto(house.linkOf(room).replace('/dc', '/phong'));
    await expect(screen.getByRole('heading', { name: house.plateOf(room) })).toBeVisible();
    await expectAccessible(screen);
    await screen.getByRole('button', { name: 'Mở màn hình phòng' }).click();
    await expect(screen.getByText('Phiên họp chưa bắt đầu')).toBeVisible();
    await expectAccessible(screen);
  });

  await test.step('whoever speaks is named, seen and heard', async () => {
    await desk.send('OpenSession', {});
    await desk.send('StartItem', { itemId: 'discussion', stopSpeakers: true });
    await Promise.all([enterPoint(speaking, speaker), enterPoint(elsewhere, other)]);
    const speakers = [{ name: 'Lò Văn Pản', position: 'Chủ tịch UBND' }];
    const call = { newEntryId: randomUUID(), pointId: speaker, kind: 'speech', speakers, topic: '' } as const;
    expect((await desk.send('CallSpeakers', { calls: [call], version: house.floorVersion() })).ok).toBe(true);
    const caption = screen.getByRole('region', { name: 'Người phát biểu' });
    await expect(caption).toContainText('Mời phát biểu');
    await speaking.getByRole('button', { name: 'Bật micro và nói' }).click();
    await expect(caption).toContainText('Đang phát biểu');
    await expect(caption).toContainText('Lò Văn Pản');
    await expect(caption).toContainText(`Chủ tịch UBND · ${house.plateOf(speaker)}`);
    await expectPlays(screen.locator(`audio[data-point="${speaker}"]`));
    await expectPlays(screen.getByLabel(house.plateOf(speaker), { exact: true }));
    await expectAccessible(screen);
  });

  await test.step('a grid shows those who send a picture, and one point alone is the only picture that arrives', async () => {
    const videos = screen.locator('video:visible');
    await desk.send('SetStage', { layout: 'grid', spotlight: null });
    await expect(videos).toHaveCount(2);
    await desk.send('SetStage', { layout: 'spotlight', spotlight: other });
    await expect(videos).toHaveCount(1);
    await expectPlays(screen.getByLabel(house.plateOf(other), { exact: true }));
    await desk.send('SetStage', { layout: 'programme', spotlight: null });
  });

  await test.step('the equipment is behind one button', async () => {
    await screen.getByRole('button', { name: 'Thiết bị' }).click();
    await expect(screen.getByRole('heading', { name: 'Thiết bị' })).toBeVisible();
    await expectAccessible(screen);
    await screen.getByRole('button', { name: 'Thiết bị' }).click();
  });
  await context.close();
});

test('a screen and a page of one point have one place in the media room, and say so', async ({ browser }) => {
  const { pointId } = house.conference.points[3]!;
  const [phones, televisions] = await Promise.all([browser.newContext(), browser.newContext()]);
  const [phone, screen] = await Promise.all([phones.newPage(), televisions.newPage()]);
  await enterPoint(phone, pointId);
  await openScreen(screen, pointId);
  await screen.getByRole('button', { name: 'Dùng màn hình này' }).click();
  await expect(phone.getByText('Hình và tiếng của điểm cầu đang mở trên máy khác.')).toBeVisible();
  await expect(screen.getByText('Hình và tiếng của điểm cầu đang mở trên máy khác.')).toHaveCount(0);
  await Promise.all([phones.close(), televisions.close()]);
});

test("the hall's screen is opened by its technician; a link that is none is refused in words", async ({ page }) => {
  await page.goto(`${house.origin}/phong`);
  await expect(page.getByRole('alert')).toContainText('bằng đường dẫn của điểm cầu');
  const { sessionId } = house.conference;
  await page.goto(`${house.origin}/phong/${sessionId}`);
  await expect(page.getByRole('alert')).toContainText('đăng nhập');
  const { username, password } = FIRST_ADMIN;
  await page.request.post(`${house.origin}/api/access/login`, {
    data: { username, password },
    headers: { origin: house.origin },
  });
  await page.goto(`${house.origin}/phong/${sessionId}`);
  await expect(page.getByText(house.plateOf(house.conference.points[0]!.pointId)).first()).toBeVisible();
  await page.getByRole('button', { name: 'Thiết bị' }).click();
  await page.getByRole('button', { name: 'Bật micro' }).click();
  await expect(page.getByText('MICRO ĐANG MỞ')).toBeVisible({ timeout: 20_000 });
});
