import type { LinkAnswer } from '@diemcau/contract';
import { PASSWORD, STAFF, type StaffRole } from '../cast/accounts.js';
import { ADMIN } from '../stage/service.js';
import { heading, line, table } from '../stage/terminal.js';

/** Where each role sits. */
const SEATS: Readonly<Record<StaffRole, { readonly role: string; readonly address: string }>> = {
  organizer: { role: 'Ban tổ chức', address: 'quan-tri' },
  chair: { role: 'Chủ tọa', address: 'chu-toa' },
  secretary: { role: 'Thư ký', address: 'thu-ky' },
  technician: { role: 'Kỹ thuật', address: 'ky-thuat' },
  mc: { role: 'Dẫn chương trình', address: 'dan-chuong-trinh' },
  reception: { role: 'Lễ tân', address: 'le-tan' },
};

interface Ways {
  readonly origin: string;
  readonly sessionId: string;
  readonly links: readonly LinkAnswer[];
  /** The point that is left to whoever opens its link. */
  readonly freePointId: string;
}

/** One link for each role, to watch the conference on its screens or to lead it. */
export const printWaysIn = ({ origin, sessionId, links, freePointId }: Ways): void => {
  heading(`Mở xem trên trình duyệt: ${origin}`);
  table(
    ['Vai trò', 'Đường dẫn', 'Tên đăng nhập', 'Mật khẩu'],
    [
      ...STAFF.map(({ role, username }) => {
        const seat = SEATS[role];
        const path = role === 'organizer' ? seat.address : `${seat.address}/${sessionId}`;
        return [seat.role, `${origin}/${path}`, username, PASSWORD];
      }),
      ['Quản trị hệ thống', `${origin}/quan-tri`, ADMIN.username, ADMIN.password],
    ],
  );
  line('');
  const board = links.find(({ kind }) => kind === 'board');
  const free = links.find(({ pointId }) => pointId === freePointId);
  for (const link of [board, free]) if (link?.url !== undefined) line(`${link.label}: ${link.url ?? 'đã thu hồi'}`);
  line(`Đường dẫn của các điểm cầu khác: mục Giấy mời và QR của Ban tổ chức. API: ${origin}/api/docs-json`);
};
