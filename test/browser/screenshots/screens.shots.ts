import { type Browser, expect, type Page, test } from '@playwright/test';
import { type House, openHouse } from '../support/house.js';
import { signIn, sitDown } from '../support/sit-down.js';
import { inviteHall, planAwards } from './hall-guests.js';
import { take } from './take.js';

const SITTING = /Hội nghị trực tuyến toàn quốc/u;
const PHONE = { width: 360, height: 740 };
const CHAIR = { width: 1280, height: 720 };
const OFFICE = { width: 1366, height: 768 };
const TABLET = { width: 820, height: 1180 };
const BOARD = { width: 1920, height: 1080 };

/** Everybody came. */
const REPORT = {
  ...{ present: 12, substitutes: 1, absentExcused: 0, absentUnexcused: 0, absentUnclassified: 0, guests: 0 },
  ...{ reason: '', named: [] },
};

let house: House;

test.beforeAll(async () => {
  house = await openHouse(30, { media: true });
  await inviteHall(house);
  await planAwards(house);
});

test.afterAll(async () => {
  await house.close();
});

const point = (index: number): string => house.conference.points[index]?.pointId ?? '';

const opened = async (browser: Browser, viewport: { width: number; height: number }): Promise<Page> =>
  (await browser.newContext({ viewport, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })).newPage();

const seated = async (browser: Browser, seat: string, viewport: typeof PHONE): Promise<Page> => {
  const page = await opened(browser, viewport);
  await sitDown(page, `${house.origin}/${seat}`, SITTING);
  return page;
};

/** Somebody at the bridge point, on a phone. */
const operator = async (browser: Browser, index: number): Promise<Page> => {
  const page = await opened(browser, PHONE);
  await page.goto(house.linkOf(point(index)));
  await page.getByRole('button', { name: 'Vào điểm cầu' }).click();
  await expect(page.getByText('Đã kết nối', { exact: true })).toBeVisible();
  return page;
};

const part = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation').getByRole('button', { name }).click();

test('every screen of a morning', async ({ browser }) => {
  const { desk, conference } = house;

  // 1. Planning.
  const organizer = await opened(browser, OFFICE);
  const plan = async (address: string, seen: string, name: string): Promise<void> => {
    await organizer.goto(`${house.origin}/quan-tri${address}`);
    await expect(organizer.getByText(seen).first()).toBeVisible();
    await take(organizer, name);
  };
  await organizer.goto(`${house.origin}/quan-tri`);
  await signIn(organizer);
  await expect(organizer.getByRole('link', { name: SITTING }).first()).toBeVisible();
  await take(organizer, 'organizer-list');
  await plan(`/hoi-nghi/${conference.conferenceId}`, 'Phiên buổi sáng', 'organizer-editor');
  await plan(`/phien-hop/${conference.sessionId}/diem-cau`, house.plateOf(point(1)), 'organizer-points');
  await plan(`/phien-hop/${conference.sessionId}/san-sang`, house.plateOf(point(1)), 'organizer-readiness');

  // 2. Before the opening.
  const waiting = await operator(browser, 6);
  await take(waiting, 'operator-before');
  for (const { pointId, unitId } of conference.points.slice(1, 24)) {
    await desk.send('CheckIn', { pointId, units: [{ unitId, report: REPORT }] });
  }
  const reception = await seated(browser, 'le-tan', TABLET);
  await reception.getByRole('button', { name: 'Thêm một: Công an tỉnh' }).dblclick();
  await reception.getByRole('button', { name: 'Tên đại biểu: Sở Y tế' }).click();
  await expect(reception.getByText(/^✓ Đã ghi/u)).toBeVisible();
  await take(reception, 'reception');

  // 3. The discussion: one speaks, others wait.
  await desk.send('OpenSession', {});
  await desk.send('StartItem', { itemId: 'opening', stopSpeakers: true });
  await desk.send('StartItem', { itemId: 'discussion', stopSpeakers: true });
  const speaker = await operator(browser, 1);
  for (const index of [1, 6, 3, 4, 5]) await house.ask(point(index));
  await house.callFirst();
  await speaker.getByRole('button', { name: 'Bật micro và nói' }).click();
  await expect(speaker.getByRole('heading', { name: 'Đang phát trực tiếp' })).toBeVisible();
  await part(speaker, 'Phát biểu');
  await expect(speaker.getByText(/MICRO ĐANG MỞ/u)).toBeVisible();
  await take(speaker, 'operator-on-air');
  await part(waiting, 'Phát biểu');
  await expect(waiting.getByRole('heading', { name: 'Đã đăng ký – thứ 1' })).toBeVisible();
  await take(waiting, 'operator-waiting');

  // 4. Those who run it.
  const chair = await seated(browser, 'chu-toa', CHAIR);
  await take(chair, 'chair');
  await take(await seated(browser, 'thu-ky', OFFICE), 'secretary');
  await desk.send('RaiseTicket', { incidentId: 'help', pointId: point(3), kind: 'cannot_hear', note: 'Loa rè' });
  await take(await seated(browser, 'ky-thuat', OFFICE), 'desk');
  const board = await opened(browser, BOARD);
  await board.goto(house.boardLink);
  await expect(board.getByText(house.plateOf(point(1)))).toBeVisible();
  await take(board, 'board');
  await take(await seated(browser, 'dan-chuong-trinh', TABLET), 'ceremony');

  // 5. A paper, as the printer is given it.
  await chair.addInitScript('window.print = () => undefined');
  await chair.reload();
  await chair.getByRole('button', { name: 'In', exact: true }).click();
  await chair.getByRole('menuitem', { name: 'Báo cáo nhanh số lượng đại biểu' }).click();
  await chair.setViewportSize({ width: 794, height: 900 });
  await chair.emulateMedia({ media: 'print' });
  await expect(chair.getByRole('article')).toBeVisible();
  await take(chair, 'paper');
});
