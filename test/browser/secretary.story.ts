import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessible.js';
import { type House, openHouse } from './support/house.js';
import { sitDown } from './support/sit-down.js';

let house: House;
let page: Page;

const SITTING = /Hội nghị trực tuyến toàn quốc/u;
const plate = (index: number): string => house.plateOf(house.conference.points[index]!.pointId);
const ask = (index: number): Promise<void> => house.ask(house.conference.points[index]!.pointId);
const queue = (of: Page = page) => of.getByRole('region', { name: /^Hàng chờ/u }).getByRole('listitem');
const who = (of: Page = page) => queue(of).locator('strong');

/** The button that calls the next; it warns of a room that cannot hear it. */
const mainButton = (of: Page, name: string) =>
  of.getByRole('button', { name: new RegExp(`^(?:Kết thúc và mời: ${name}|${name} đang mất kết nối)`, 'u') });

/** By its grip, as a hand does it: down, along, up. */
const drag = async (name: string, onto: string): Promise<void> => {
  const grip = (of: string) => queue().filter({ hasText: of }).locator('.grip').boundingBox();
  const [from, to] = [await grip(name), await grip(onto)];
  await page.mouse.move(from!.x + from!.width / 2, from!.y + from!.height / 2);
  await page.mouse.down();
  await page.mouse.move(to!.x + to!.width / 2, to!.y + to!.height / 2, { steps: 10 });
  await page.mouse.up();
};

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  house = await openHouse(60);
  // A checker of pages wants a context that was made by itself.
  const machine = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  page = await machine.newPage();
  await sitDown(page, `${house.origin}/thu-ky`, SITTING);
});

test.afterAll(async () => {
  await house.close();
});

test('a secretary runs a discussion by keyboard alone', async () => {
  await page.keyboard.press('Alt+2');
  await page.getByRole('button', { name: 'Khai mạc phiên họp' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Khai mạc phiên họp' }).click();
  await page.getByRole('button', { name: 'Bắt đầu mục Thảo luận' }).click();
  for (const index of [1, 2, 3, 4]) await ask(index);
  await expect(who()).toHaveText([1, 2, 3, 4].map(plate));
  await page.keyboard.press('F2');
  const turn = page.getByRole('article').filter({ hasText: plate(1) });
  await expect(turn.getByText('Đã mời, chờ bật micro')).toBeVisible();
  await expect(page.getByText(/Đang điều khiển: .*anh\/chị/u)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(who()).toHaveText([1, 2, 3, 4].map(plate));
  // A point that has the floor keeps it while others are sorted: called, opened, given a minute.
  // Twice within a second is once: whoever means it presses again.
  await expect(async () => {
    await page.keyboard.press('F2');
    await expect(turn).toBeVisible({ timeout: 400 });
  }).toPass();
  await house.startTurn();
  await expect(turn.getByText('Đang nói')).toBeVisible();
  await page.keyboard.press('F8');
  await expect(turn.getByText(/cho 06:00/u)).toBeVisible();
  await page.keyboard.press('Shift+F8');
  await expect(turn.getByText('Đã nhắc 1 lần')).toBeVisible();
  await page.keyboard.press('F4');
  await expect(page.getByText('Chưa có điểm cầu nào phát biểu')).toBeVisible();
});

test('any point is called with four strokes, whether it asked or not', async () => {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: /Tên, chữ đầu/u })).toBeFocused();
  for (const key of ['4', '2', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByRole('article').filter({ hasText: plate(41) })).toBeVisible();
  await page.keyboard.press('F4');
  await expect(page.getByRole('article')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: /Tên, chữ đầu/u })).toBeFocused();
  await page.keyboard.type('10');
  await page.keyboard.press('Shift+Enter');
  await expect(who().last()).toHaveText(plate(9));
});

test('several are called in the order in which they were chosen', async () => {
  await page.getByRole('checkbox', { name: `Chọn ${plate(4)} để mời cùng lúc` }).check();
  await page.getByRole('checkbox', { name: `Chọn ${plate(3)} để mời cùng lúc` }).check();
  await page.getByRole('button', { name: 'Mời 2 điểm cầu theo thứ tự đã chọn' }).click();
  await expect(page.getByRole('article').filter({ hasText: plate(4) })).toBeVisible();
  await expect(queue().first()).toContainText(plate(3));
  await expect(queue().first()).toContainText('Chuẩn bị');
});

test('the queue is reordered by key and by hand, and a board and the chair see it at once', async ({ browser }) => {
  const board = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await board.goto(house.boardLink);
  const chair = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await sitDown(chair, `${house.origin}/chu-toa`, SITTING);
  await page.getByRole('button', { name: `Dời ${plate(9)} lên` }).focus();
  await page.keyboard.press('Enter');
  await expect(who()).toHaveText([3, 9, 2].map(plate));
  // The button went with its row, and the keyboard with it.
  await expect(page.getByRole('button', { name: `Dời ${plate(9)} lên` })).toBeFocused();
  await queue()
    .filter({ hasText: plate(2) })
    .click();
  await page.keyboard.press('Alt+Control+ArrowUp');
  await expect(who()).toHaveText([3, 2, 9].map(plate));
  await drag(plate(9), plate(3));
  await expect(who()).toHaveText([9, 3, 2].map(plate));
  await expect(mainButton(chair, plate(9))).toBeVisible();
  await expect(board.getByText(plate(9))).toBeVisible();
  await Promise.all([board.close(), chair.close()]);
});

test('somebody who waits is taken out while the clock runs, and the clock runs on', async () => {
  await house.startTurn();
  const turn = page.getByRole('article').filter({ hasText: plate(4) });
  await expect(turn.getByRole('timer')).toHaveText('00:01');
  await page.getByRole('button', { name: `Việc khác với ${plate(2)}` }).click();
  await page.getByRole('menuitem', { name: 'Rút đăng ký' }).click();
  await expect(who()).toHaveText([9, 3].map(plate));
  await expect(turn.getByText('Đang nói')).toBeVisible();
  await expect(turn.getByRole('timer')).toHaveText(/00:0[2-9]/u);
});

test('a page loaded again in the middle of a speech shows the same speech and the same notes', async () => {
  await page.keyboard.press('F9');
  await page.keyboard.type('Đề nghị bổ sung kinh phí');
  await expect(page.getByText(/Đã lưu trên máy này/u)).toBeVisible();
  await page.reload();
  await expect(
    page
      .getByRole('article')
      .filter({ hasText: plate(4) })
      .getByText('Đang nói'),
  ).toBeVisible();
  await page.keyboard.press('Alt+3');
  await expect(page.getByRole('textbox', { name: 'Ghi chép' })).toHaveValue(
    /^\[\d\d:\d\d .+\] Đề nghị bổ sung kinh phí$/u,
  );
});

test('chair and secretary press at one moment, and one call is made', async ({ browser }) => {
  const chair = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await sitDown(chair, `${house.origin}/chu-toa`, SITTING);
  const pages = [page, chair];
  const buttons = pages.map((one) => mainButton(one, plate(9)));
  for (const button of buttons) await expect(button).toBeEnabled();
  const handles = await Promise.all(buttons.map((button) => button.elementHandle()));
  await Promise.all(handles.map((handle) => handle.evaluate((node: unknown) => (node as { click(): void }).click())));
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('article').filter({ hasText: plate(9) })).toBeVisible();
  await expect(who()).toHaveText([plate(3)]);
  await chair.close();
});

test('the roll is corrected with a reason, and locked', async () => {
  await page.keyboard.press('Alt+1');
  await page.getByRole('button', { name: plate(5) }).click();
  const dialog = page.getByRole('dialog', { name: plate(5) });
  await dialog.getByRole('textbox', { name: 'Có mặt' }).fill('11');
  await dialog.getByRole('textbox', { name: 'Vắng chưa rõ' }).fill('1');
  await dialog.getByRole('button', { name: 'Ghi có mặt thay điểm cầu và lưu số liệu' }).click();
  await expect(dialog.getByText(/có mặt 11, vắng 1/u)).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Có mặt' }).fill('12');
  await dialog.getByRole('textbox', { name: 'Vắng chưa rõ' }).fill('0');
  await dialog.getByRole('textbox', { name: 'Lý do vắng hoặc lý do sửa' }).fill('Đồng chí thứ mười hai đến muộn');
  await dialog.getByRole('button', { name: 'Lưu số liệu' }).click();
  await expect(dialog.getByText('có mặt 11 → 12')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Lọc' }).selectOption('Chênh lệch, đã sửa');
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Chốt điểm danh' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Chốt điểm danh' }).click();
  await expect(page.getByText(/Đã chốt điểm danh lúc/u)).toBeVisible();
});

test('every part can be used by everybody', async () => {
  for (const key of ['Alt+1', 'Alt+2', 'Alt+3', 'Alt+4', 'Alt+5']) {
    await page.keyboard.press(key);
    await expectAccessible(page);
  }
  await page.keyboard.press('Shift+Slash');
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expectAccessible(page);
  const overflow = await page.evaluate('document.documentElement.scrollHeight - document.documentElement.clientHeight');
  expect(overflow).toBe(0);
});
