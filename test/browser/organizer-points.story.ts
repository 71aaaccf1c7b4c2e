import { expect, type Page, test } from '@playwright/test';
import type { LinkAnswer, SessionView } from '@diemcau/contract';
import { randomUUID } from 'node:crypto';
import { expectAccessible } from './support/accessible.js';
import { openPlanningDesk, type PlanningDesk } from './support/planning-desk.js';
import { signIn } from './support/sit-down.js';

let desk: PlanningDesk;

test.use({ viewport: { width: 1366, height: 768 }, actionTimeout: 10_000 });
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  desk = await openPlanningDesk();
});

test.afterAll(async () => {
  await desk.close();
});

const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${desk.origin}/quan-tri/${address}`);
  await signIn(page);
};

const part = (name: string): string => `phien-hop/${desk.sessionId}/${name}`;

test('a province is chosen with the keyboard, saved as a set, and used again', async ({ page }) => {
  await open(page, part('diem-cau'));
  await page.getByLabel('Tìm đơn vị, điểm cầu').fill('tuyen quang');
  const tree = page.getByRole('tree');
  const province = tree.getByRole('treeitem', { name: /^Tỉnh Tuyên Quang/u });
  // What is found is shown opened.
  await expect(province).toHaveAttribute('aria-expanded', 'true');
  await tree.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect(province).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Space');
  await expect(province).toHaveAttribute('aria-checked', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(province).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByText('125 đơn vị chưa có điểm cầu sẽ được lập trong danh bạ')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Đại biểu triệu tập mỗi điểm mới').fill('12');
  await page.getByRole('button', { name: 'Áp dụng' }).click();
  await expect(page.getByText('Đã lưu. Phiên họp có 125 điểm cầu.')).toBeVisible();
  await page.getByRole('button', { name: 'Lưu lựa chọn…' }).click();
  await page.getByLabel('Tên danh sách').fill('124 xã toàn tỉnh');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lưu danh sách' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.getByLabel('Lọc điểm cầu đã chọn').fill('ham yen');
  await page.getByRole('button', { name: 'Bỏ ĐIỂM CẦU XÃ HÀM YÊN' }).click();
  await page.getByRole('button', { name: 'Áp dụng' }).click();
  await expect(page.getByText('Đã lưu. Phiên họp có 124 điểm cầu.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Danh sách đã lưu' }).click();
  await page.getByRole('option', { name: '124 xã toàn tỉnh (125)' }).click();
  await page.getByRole('button', { name: 'Chọn thêm' }).click();
  await expect(page.getByText('Thêm 1 · bỏ 0')).toBeVisible();
  await page.getByRole('button', { name: 'Áp dụng' }).click();
  await expect(page.getByText('Đã lưu. Phiên họp có 125 điểm cầu.')).toBeVisible();
});

const SHEET = [
  'Đơn vị,Tên điểm cầu,Cán bộ kỹ thuật,Điện thoại',
  'Xã Hàm Yên,,Trần Thị Hoa,0912 345 678',
  ',ĐIỂM CẦU SỞ Y TẾ,Lê Văn Bình,0987 654 321',
  'Xã Không Có Thật,,Nguyễn Văn Sai,12',
].join('\r\n');

test('a list with a broken row is looked at, applied, and changes nothing the second time', async ({ page }) => {
  await open(page, 'diem-cau');
  await expect(page.getByText('125/125 điểm cầu')).toBeVisible();
  const choose = async (): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /^Chọn tệp/u }).click();
    await (await chooser).setFiles({ name: 'danh-sach.csv', mimeType: 'text/csv', buffer: Buffer.from(SHEET) });
  };
  await page.getByRole('button', { name: 'Nhập từ tệp…' }).click();
  await choose();
  await expect(page.getByRole('tab', { name: 'Lỗi (1)' })).toBeVisible();
  await expect(page.getByText('Dòng 4')).toBeVisible();
  await page.getByRole('tab', { name: 'Khớp (2)' }).click();
  await expect(page.getByText('ĐIỂM CẦU SỞ Y TẾ')).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByRole('button', { name: 'Áp dụng' })).toBeDisabled();
  await page.getByLabel('Bỏ qua 1 dòng lỗi hoặc chưa chọn').check();
  await page.getByRole('button', { name: 'Áp dụng' }).click();
  await expect(page.getByText('Đã thêm 1, cập nhật 1, giữ nguyên 0; bỏ qua 1 dòng.')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).last().click();
  await expect(page.getByText('126/126 điểm cầu')).toBeVisible();

  await page.getByRole('button', { name: 'Nhập từ tệp…' }).click();
  await choose();
  await expect(page.getByText('Sẽ thêm 0, cập nhật 0, giữ nguyên 2 điểm cầu.')).toBeVisible();
});

test('a point of the registry is edited, and what somebody else saved is not overwritten', async ({
  page,
  context,
}) => {
  await open(page, 'diem-cau');
  const other = await context.newPage();
  await other.goto(`${desk.origin}/quan-tri/diem-cau`);
  for (const one of [page, other]) {
    await one.getByLabel('Tìm điểm cầu, đơn vị, người phụ trách').fill('so y te');
    await one.getByRole('button', { name: 'Sửa ĐIỂM CẦU SỞ Y TẾ' }).click();
    await expect(one.getByLabel('Người phụ trách', { exact: true })).toHaveValue('Lê Văn Bình');
  }
  await expectAccessible(page);
  await page.getByRole('dialog').getByLabel('Nhóm').first().fill('Khối sở ngành');
  await page.getByRole('button', { name: 'Lưu điểm cầu' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText(/Khối sở ngành · /u)).toBeVisible();
  await other.getByLabel('Người phụ trách', { exact: true }).fill('Lê Văn Muộn');
  await other.getByRole('button', { name: 'Lưu điểm cầu' }).click();
  await expect(other.getByRole('alert')).toContainText('Người khác vừa sửa nội dung này');
  await other.getByRole('button', { name: 'Tải bản mới nhất' }).click();
  await expect(other.getByLabel('Người phụ trách', { exact: true })).toHaveValue('Lê Văn Bình');
  await other.close();
});

const session = (): Promise<SessionView> => desk.admin.get<SessionView>(`/api/sessions/${desk.sessionId}`);

test('links are copied, printed as codes that open them, issued anew and revoked', async ({ page }) => {
  await desk.admin.post(`/api/sessions/${desk.sessionId}/issue`);
  await page.addInitScript('window.print = () => {}');
  await open(page, part('giay-moi'));
  await expect(page.getByText('In 125 đường dẫn đang lọc.')).toBeVisible();
  await page.getByLabel('Tìm điểm cầu hoặc mã ngắn').fill('ham yen');
  await page.getByRole('button', { name: 'Chép lời mời của ĐIỂM CẦU XÃ HÀM YÊN' }).click();
  await expect(page.getByText(/Đã chép lời mời|Trình duyệt không cho chép/u)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'In giấy mời (mỗi trang một điểm)' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('ĐIỂM CẦU XÃ HÀM YÊN');
  const { links } = await desk.admin.get<{ links: LinkAnswer[] }>(`/api/sessions/${desk.sessionId}/links`);
  const url = links.find(({ label }) => label === 'ĐIỂM CẦU XÃ HÀM YÊN')?.url ?? '';
  await expect(page.getByText(url, { exact: true })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Mã QR mở ĐIỂM CẦU XÃ HÀM YÊN' })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate('window.dispatchEvent(new Event("afterprint"))');

  await page.getByRole('button', { name: 'Cấp lại đường dẫn của ĐIỂM CẦU XÃ HÀM YÊN' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cấp lại đường dẫn' }).click();
  await expect(page.getByText(/bản cấp lần 2/u)).toBeVisible();
  await page.getByRole('button', { name: 'Thu hồi đường dẫn của ĐIỂM CẦU XÃ HÀM YÊN' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi đường dẫn' }).click();
  await expect(page.getByText('không mở được nữa')).toBeVisible();
  await expectAccessible(page);
});

test('a point that confirms moves up the ladder; delegates are corrected for it', async ({ page }) => {
  const { points } = await session();
  const pointId = points.find(({ name }) => name === 'ĐIỂM CẦU XÃ HÀM YÊN')?.id ?? '';
  await open(page, part('san-sang'));
  await expect(page.getByRole('button', { name: '125 Chưa xác nhận' })).toBeVisible();
  const contact = { room: 'Phòng họp', terminal: '', technician: 'Trần Thị Hoa', phone: '0912 345 678' };
  const confirm = { cmdId: randomUUID(), type: 'ConfirmPoint', data: { pointId, contact } };
  await desk.admin.post(`/api/sessions/${desk.sessionId}/commands`, confirm);
  await expect(page.getByRole('button', { name: '1 Đã xác nhận' })).toBeVisible();
  await page.getByRole('button', { name: '1 Đã xác nhận' }).click();
  await expect(page.getByRole('link', { name: '0912 345 678' })).toHaveAttribute('href', 'tel:0912 345 678');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Đại biểu' }).click();
  await page.getByLabel('Tìm điểm cầu hoặc đơn vị được mời').fill('ham yen');
  await page.getByRole('button', { name: 'Đại biểu của ĐIỂM CẦU XÃ HÀM YÊN' }).click();
  await page.getByRole('button', { name: 'Sửa thay điểm cầu' }).click();
  await page.getByLabel('Họ và tên').fill('Nông Thị Mai');
  await page.getByLabel('Đi thay').fill('Hoàng Văn Chủ');
  await page.getByRole('button', { name: 'Lưu danh sách' }).click();
  await expect(page.getByText('Đã đăng ký 1/12')).toBeVisible();
  await expect(page.getByText('đi thay Hoàng Văn Chủ')).toBeVisible();
  await expectAccessible(page);
});

test('on the day a point is added with its link in one press, and another leaves', async ({ page }) => {
  await open(page, part('diem-cau'));
  await page.getByRole('button', { name: 'Bổ sung điểm cầu…' }).click();
  await page.getByRole('combobox', { name: 'Chọn điểm cầu' }).fill('SỞ Y TẾ');
  await page.getByRole('option', { name: 'ĐIỂM CẦU SỞ Y TẾ' }).click();
  await page.getByLabel('Lý do').fill('Bổ sung theo ý kiến Chủ tọa');
  await page.getByRole('button', { name: 'Bổ sung và cấp đường dẫn' }).click();
  await expect(page.getByRole('img', { name: 'Mã QR mở ĐIỂM CẦU SỞ Y TẾ' })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).last().click();
  await page.getByLabel('Lọc điểm cầu đã chọn').fill('so y te');
  await page.getByRole('button', { name: 'Bỏ ĐIỂM CẦU SỞ Y TẾ' }).click();
  await page.getByLabel('Lý do').fill('Không còn trong thành phần');
  await page.getByRole('button', { name: 'Bỏ điểm cầu', exact: true }).click();
  await expect(page.getByText('Không tìm thấy đơn vị hay điểm cầu nào.')).toBeVisible();
});

test('all points of the country stay usable: only what is seen is drawn', async ({ page }) => {
  const body = { date: '2026-01-15', hall: { name: 'Hội trường Bộ Quốc phòng' }, depth: 'commune' };
  await desk.admin.post('/api/bridge-points/country', body);
  await open(page, 'diem-cau');
  await expect(page.getByText(/^3\.35\d\/3\.35\d điểm cầu$/u)).toBeVisible();
  const list = page.getByRole('region', { name: 'Danh bạ điểm cầu' });
  await expect(list.getByRole('listitem').first()).toBeVisible();
  expect(await list.getByRole('listitem').count()).toBeLessThan(60);
  await page.getByLabel('Tìm điểm cầu, đơn vị, người phụ trách').fill('con dao');
  await expect(list.getByRole('listitem')).toHaveCount(1);
});
