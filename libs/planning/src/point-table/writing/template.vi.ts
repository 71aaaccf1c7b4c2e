import { POINT_COLUMNS, type PointColumn } from '../columns.js';
import { HEADINGS, SYNONYMS } from '../columns.vi.js';
import type { Cell } from '../table.js';
import { MODE_WORDS, ROLE_WORDS, TERMINAL_WORDS } from '../words.vi.js';

const HALL: Readonly<Partial<Record<PointColumn, string>>> = {
  unitCode: '08',
  unitName: 'Tỉnh Tuyên Quang',
  name: 'ĐIỂM CẦU TRUNG TÂM TỈNH TUYÊN QUANG',
  group: 'Cấp tỉnh',
  role: 'Trung tâm',
  mode: 'Trình duyệt',
  venue: 'Hội trường UBND tỉnh',
  terminalKind: 'Codec',
  terminal: 'Bộ thiết bị hội nghị truyền hình số 1',
  assetCode: 'TS-0001',
  technician: 'Nguyễn Văn An',
  technicianPhone: '0912 345 678',
  hotline: '0207 3822 000',
  autoMicrophone: 'Có',
  sortOrder: '0',
};

const AGENCY: Readonly<Partial<Record<PointColumn, string>>> = {
  unitCode: '-',
  name: 'ĐIỂM CẦU CÔNG AN TỈNH TUYÊN QUANG',
  parent: 'ĐIỂM CẦU TRUNG TÂM TỈNH TUYÊN QUANG',
  group: 'Khối sở, ngành',
  role: 'Thành phần',
  mode: 'Trình duyệt',
  venue: 'Phòng họp tầng 3',
  terminalKind: 'Máy tính xách tay',
  technician: 'Trần Thị Bình',
  technicianPhone: '0987 654 321',
  autoMicrophone: 'Không',
  sortOrder: '10',
};

/** Two rows that show what a list looks like: a hall with its unit's code, and an agency without one. */
export const exampleRows = (): readonly (readonly Cell[])[] =>
  [HALL, AGENCY].map((row) => POINT_COLUMNS.map((column) => row[column] ?? ''));

const NOTES: Readonly<Partial<Record<PointColumn, string>>> = {
  unitCode:
    'Mã theo danh mục đơn vị hành chính: tỉnh 2 chữ số, huyện 3, xã 5. Ghi dấu “-” nếu điểm cầu không thuộc đơn vị hành chính nào (sở, ngành, công an, quân đội)',
  unitName: 'Có hoặc không có “Xã”, “Phường”, “Thị trấn”… đều được. Không bắt buộc nếu đã có mã',
  name: 'Biển tên. Để trống thì lấy theo tên đơn vị: “ĐIỂM CẦU XÃ …”',
  parent: 'Tên điểm cầu, tên đơn vị hoặc mã đơn vị cấp trên. Để trống thì lấy theo đơn vị hành chính cấp trên',
  role: `Một trong: ${Object.values(ROLE_WORDS)
    .map(([word]) => word)
    .join(', ')}`,
  mode: `Một trong: ${Object.values(MODE_WORDS)
    .map(([word]) => word)
    .join(', ')}`,
  via: 'Điểm cầu trung chuyển hình và tiếng, nếu có',
  terminalKind: `Một trong: ${Object.values(TERMINAL_WORDS)
    .map(([word]) => word)
    .join(', ')}. Để trống mà có thiết bị thì là thiết bị phòng họp`,
  technicianPhone: 'Định dạng ô là văn bản để không mất số 0 ở đầu',
  autoMicrophone: 'Có hoặc Không',
  sortOrder: 'Số nguyên, số nhỏ đứng trước',
  unitDate: 'Chỉ ghi khi mã đơn vị theo danh mục của ngày khác với ngày chọn lúc tải tệp, ví dụ 18/01/2024',
  pointKey: 'Có sẵn trong tệp xuất ra; danh sách mới thì để trống',
};

/** How a list is filled in, as the rows of a sheet of its own. */
export const instructions = (): readonly (readonly Cell[])[] => [
  ['Cách điền danh sách điểm cầu'],
  ['Ô để trống: giữ nguyên thông tin đang có. Ô ghi dấu “-”: xóa thông tin đang có.'],
  ['Có thể giữ dòng tiêu đề văn bản phía trên, cột STT và các dòng ghi chú phía dưới bảng.'],
  ['Mỗi dòng cần ít nhất một trong ba cột: Mã đơn vị, Đơn vị, Tên điểm cầu.'],
  [],
  ['Cột', 'Cách ghi', 'Tên khác được hiểu'],
  ...POINT_COLUMNS.map((column) => [HEADINGS[column], NOTES[column] ?? '', SYNONYMS[column].slice(0, 4).join('; ')]),
];

/** Names of the sheets of a workbook. */
export const sheetNames = { list: 'Điểm cầu', help: 'Hướng dẫn' } as const;
