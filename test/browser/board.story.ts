import { expect, type Page, test } from '@playwright/test';
import type { BoardLayout } from '@diemcau/session';
import { randomUUID } from 'node:crypto';
import { expectAccessible } from './support/accessible.js';
import { type House, openHouse } from './support/house.js';

let house: House;
let board: Page;

test.describe.configure({ mode: 'serial' });
test.use({ viewport: { width: 1920, height: 1080 } });

test.beforeAll(async ({ browser }) => {
  house = await openHouse(4);
  board = await (await browser.newContext({ viewport: { width: 1920, height: 1080 } })).newPage();
  await board.goto(house.boardLink);
});

test.afterAll(async () => {
  await house.close();
});

const scene = (): Promise<string | null> => board.locator('#board').getAttribute('data-scene');
const show = (layout: BoardLayout, message = '', until: number | null = null) =>
  house.desk.send('ShowOnBoards', { boardId: null, layout, message, until });

/** Calls the point of this place in the plan; the result is the turn. */
const call = async (place: number, name: string): Promise<string> => {
  const newEntryId = randomUUID();
  const speakers = name === '' ? [] : [{ name, position: 'Chủ tịch UBND phường' }];
  const { pointId } = house.conference.points[place]!;
  const calls = [{ newEntryId, pointId, kind: 'speech' as const, speakers, topic: '' }];
  await house.desk.send('CallSpeakers', { calls, version: house.floorVersion() });
  return newEntryId;
};

/** By how much the words are taller than their place. */
const overflow = (): Promise<number> =>
  board.evaluate<number>("(main => main.scrollHeight - main.clientHeight)(document.querySelector('main'))");

const sizeOf = (part: string): Promise<number> =>
  board.evaluate<number>(`parseFloat(getComputedStyle(document.querySelector('.${part}')).fontSize)`);

const clockSeconds = async (): Promise<number> => {
  const [minutes = 0, seconds = 0] = (await board.locator('.clock').innerText()).split(':').map(Number);
  return minutes * 60 + seconds;
};

test('a board follows the sitting: waiting, who speaks, who is next, and loses nobody by being loaded again', async () => {
  const { conference, desk } = house;
  await expect(board.locator('.label')).toHaveText(/^Bắt đầu lúc \d\d:\d\d$/u);
  await expect(board.locator('.clock')).toHaveText(/^\d\d:\d\d$/u);
  await expect(board.locator('.figures')).toContainText('0/4');
  await expectAccessible(board);

  await desk.send('OpenSession', {});
  await desk.send('StartItem', { itemId: 'discussion', stopSpeakers: true });
  await expect(board.locator('.title')).toHaveText('Thảo luận');

  const entryId = await call(1, 'Đỗ Thị Hằng');
  await expect(board.locator('.label')).toHaveText('Mời phát biểu');
  await desk.send('StartTurn', { entryId });
  await expect(board.locator('.label')).toHaveText('Đang phát biểu');
  await expect(board.locator('.detail')).toHaveText('Đỗ Thị Hằng – Chủ tịch UBND phường');
  await expect(board.locator('.clock')).toHaveText(/^0[45]:\d\d$/u);
  await expectAccessible(board);

  // Loaded in mid-speech: the clock goes on from where it was.
  const before = await clockSeconds();
  await board.reload();
  await expect(board.locator('.clock')).toHaveText(/^0[45]:\d\d$/u);
  const after = await clockSeconds();
  expect(before - after).toBeGreaterThanOrEqual(0);
  expect(before - after).toBeLessThan(20);

  // The order of speaking, and changes of it, reach the board.
  await house.ask(conference.points[2]!.pointId);
  await house.ask(conference.points[3]!.pointId);
  await expect(board.locator('.next')).toHaveText(`Kế tiếp: ${house.plateOf(conference.points[2]!.pointId)}`);
  const [first, second] = house.waiting();
  await desk.send('MoveEntry', { entryId: second!, beforeId: first!, version: house.floorVersion() });
  await expect(board.locator('.next')).toHaveText(`Kế tiếp: ${house.plateOf(conference.points[3]!.pointId)}`);
  await desk.send('WithdrawRequest', { entryId: second! });
  await expect(board.locator('.next')).toHaveText(`Kế tiếp: ${house.plateOf(conference.points[2]!.pointId)}`);

  await desk.send('WithdrawRequest', { entryId: first! });

  // Who has ended leaves the board.
  await desk.send('StopTurn', { entryId, version: house.floorVersion() });
  await expect(board.locator('.title')).toHaveText('Thảo luận');
});

test('a board shows what the desk chose, and keeps it when it is loaded again', async () => {
  const { pointId } = house.conference.points[1]!;
  await show('attendance');
  await expect(board.locator('.rows')).toContainText('0/1');
  await house.desk.send('CheckIn', { pointId, units: [] });
  await expect(board.locator('.figures')).toContainText('1/4');
  await expect(board.locator('.rows')).toContainText('1/1');
  await expectAccessible(board);
  await board.reload();
  await expect(board.locator('.figures')).toContainText('1/4');

  await show('programme');
  await expect(board.locator('[data-state=now]')).toContainText('Thảo luận');
  await expectAccessible(board);

  await show('notice', 'Mời các đại biểu dùng cơm\n11 giờ 45 tại nhà ăn tầng 1');
  await expect(board.locator('.title')).toContainText('11 giờ 45 tại nhà ăn tầng 1');

  await show('break', '', Date.now() + 600_000);
  await expect(board.locator('.title')).toHaveText('Giải lao');
  await expect(board.locator('.clock')).toHaveText(/^\d\d:\d\d$/u);

  await show('off');
  await expect(board.locator('.time')).toBeHidden();
  await expect(board.locator('body')).toHaveCSS('background-color', 'rgb(0, 0, 0)');

  const entryId = await call(2, 'Lý Thị Ổn');
  await show('lower_third');
  await expect(board.locator('.title')).toHaveText('Lý Thị Ổn');
  await expect(board.locator('.time')).toBeHidden();
  await expect(board.locator('body')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await house.desk.send('StartTurn', { entryId });
  await house.desk.send('StopTurn', { entryId, version: house.floorVersion() });
  await expect(board.locator('.words')).toBeHidden();

  await show('auto');
  await expect(board.locator('.title')).toHaveText('Thảo luận');
  await house.desk.send('IdentifyBoards', { boardId: null });
  await expect(board.locator('.title')).toHaveText('Bảng hội trường');
});

test('long names fit every screen of a hall, and nothing is smaller than a hall can read', async () => {
  await show('auto');
  const name = 'Nguyễn Thị Hoàng Phương Ẫỗ, Trưởng đoàn công tác liên ngành các xã vùng cao phía bắc của tỉnh';
  const entryId = await call(3, name);
  await house.desk.send('StartTurn', { entryId });
  // Its name stands there for ten seconds.
  await expect.poll(scene, { timeout: 20_000 }).toBe('speaking');
  for (const [width, height] of [
    [1366, 768],
    [3840, 1080],
    [1920, 540],
    [1920, 1080],
  ] as const) {
    await board.setViewportSize({ width, height });
    await expect.poll(() => overflow()).toBeLessThanOrEqual(1);
    for (const part of ['label', 'title', 'detail', 'clock', 'next']) {
      // A board takes a new size a moment after its screen has it.
      await expect.poll(() => sizeOf(part), `${part} at ${width}`).toBeGreaterThanOrEqual(height * 0.04 - 0.01);
    }
  }
});

test('clocks go on while the service is away, and it comes back by itself', async () => {
  await expect.poll(scene).toBe('speaking');
  await house.stop();
  await expect(board.locator('.line')).toHaveText(/^Mất kết nối – dữ liệu lúc \d\d:\d\d$/u, { timeout: 30_000 });
  const before = await board.locator('.clock').innerText();
  await expect(board.locator('.clock')).not.toHaveText(before);
  await house.startAgain();
  await expect(board.locator('.line')).toHaveText('', { timeout: 30_000 });
  await expect.poll(scene).toBe('speaking');
});
