import type { TerminalKind } from '../points/terminal.js';
import type { TableMode, TableRole } from './table-point.js';

/** The first word of each list is the one that the service writes. */
export const ROLE_WORDS: Readonly<Record<TableRole, readonly string[]>> = {
  central: ['Trung tâm', 'Điểm cầu trung tâm', 'Điểm cầu chính', 'Chính', 'TT'],
  member: ['Thành phần', 'Điểm cầu thành phần', 'TP'],
  branch: ['Nhánh', 'Điểm cầu nhánh'],
};

export const MODE_WORDS: Readonly<Record<TableMode, readonly string[]>> = {
  webrtc: ['Trình duyệt', 'Máy tính', 'Trình duyệt web', 'Web', 'WebRTC', 'Phần mềm'],
  whip: ['Bộ mã hóa (WHIP)', 'WHIP', 'Bộ mã hóa', 'Thiết bị mã hóa'],
  hardware: [
    'Phần cứng',
    'Thiết bị phần cứng',
    'Hội nghị truyền hình',
    'MCU',
    'Thiết bị chuyên dụng',
    'Phần cứng (MCU)',
  ],
  view_only: ['Chỉ theo dõi', 'Theo dõi', 'Chỉ xem', 'Truyền hình trực tiếp', 'Theo dõi qua truyền hình trực tiếp'],
};

export const TERMINAL_WORDS: Readonly<Record<TerminalKind, readonly string[]>> = {
  laptop: ['Máy tính xách tay', 'Laptop', 'Xách tay', 'Máy tính cá nhân'],
  room_terminal: [
    'Thiết bị phòng họp',
    'Thiết bị cố định',
    'Máy tính phòng họp',
    'Cố định',
    'Máy tính để bàn',
    'Phòng họp',
  ],
  codec: ['Codec', 'Thiết bị đầu cuối hội nghị truyền hình', 'Thiết bị hội nghị truyền hình', 'Bộ codec'],
};

export const YES_NO_WORDS: Readonly<Record<'yes' | 'no', readonly string[]>> = {
  yes: ['Có', 'x', 'Đúng', 'Yes', 'True', '1', 'Bật', 'C'],
  no: ['Không', 'Sai', 'No', 'False', '0', 'Tắt', 'K'],
};

/** What stands in front of a unit's name on a plate or in a list, and is no part of it. */
export const PLATE_PREFIXES: readonly string[] = ['Điểm cầu', 'Ủy ban nhân dân', 'UBND'];

/** The kinds of units, as written out and as shortened. */
export const KIND_WORDS: readonly (readonly [string, readonly string[]])[] = [
  ['Thị trấn', ['TT', 'T.T']],
  ['Thị xã', ['TX', 'T.X']],
  ['Thành phố', ['TP', 'T.P']],
  ['Đặc khu', ['ĐK']],
  ['Phường', ['P']],
  ['Huyện', ['H']],
  ['Quận', ['Q']],
  ['Xã', ['X']],
  ['Tỉnh', ['T']],
];

/** How lines begin that stand below a list and belong to the paper, not to the list. */
export const NOTE_WORDS: readonly string[] = [
  'Ghi chú',
  'Tổng cộng',
  'Tổng số',
  'Cộng:',
  'Lưu ý',
  'Nơi nhận',
  'Người lập',
  'Người lập biểu',
  'Thủ trưởng',
  'Xác nhận',
  'Danh sách này',
  'Danh sách gồm',
];
