import type { LinkAnswer } from '@diemcau/contract';
import { PASSWORD, STAFF } from '../cast/accounts.js';
import { ADMIN } from '../stage/service.js';
import { heading, line, table } from '../stage/terminal.js';

/** Logins and links for whoever wants to look around in the service that stays up. */
export const printWaysIn = (origin: string, links: readonly LinkAnswer[]): void => {
  heading(`Dịch vụ vẫn chạy tại ${origin} (Ctrl+C để dừng)`);
  line(`API: ${origin}/api/docs-json`);
  table(
    ['Vai trò', 'Tên đăng nhập', 'Mật khẩu'],
    [['admin', ADMIN.username, ADMIN.password], ...STAFF.map(({ role, username }) => [role, username, PASSWORD])],
  );
  line('');
  const board = links.find(({ kind }) => kind === 'board');
  const points = links.filter(({ kind }) => kind === 'point');
  for (const link of [board, ...points.slice(0, 3)])
    if (link !== undefined) line(`${link.label}: ${link.url ?? 'đã thu hồi'}`);
  line(`… và ${Math.max(0, points.length - 3)} điểm cầu khác (GET /api/sessions/…/links)`);
};
