import { HEADINGS } from './columns.vi.js';
import type { RowCandidate } from './matching/outcome.js';
import { dateText } from '../time/day.js';
import type { RowProblem, RowReason } from './reasons.js';
import { MODE_WORDS, ROLE_WORDS, TERMINAL_WORDS } from './words.vi.js';

type Params = RowProblem['params'];
type Sentence = string | ((params: Params, column: string) => string);

const dayText = (day: string | number | undefined): string => dateText(String(day));

/** "Trung tâm, Thành phần hoặc Nhánh": what the service itself writes. */
const oneOf = (words: Readonly<Record<string, readonly string[]>>): string => {
  const names = Object.values(words).map(([name = '']) => name);
  return `${names.slice(0, -1).join(', ')} hoặc ${names.at(-1) ?? ''}`;
};

const SENTENCES: Readonly<Record<RowReason, Sentence>> = {
  CODE_MALFORMED: ({ text }) => `Mã đơn vị “${text}” không đúng dạng: mã gồm 2, 3 hoặc 5 chữ số`,
  CODE_UNKNOWN: ({ text, date }) => `Không có đơn vị nào mang mã “${text}” trong danh mục ngày ${dayText(date)}`,
  CODE_OTHER_ERA: ({ text, date, name, era }) =>
    `Mã “${text}” không có trong danh mục ngày ${dayText(date)}; trong danh mục ngày ${dayText(era)} mã đó là ${name}`,
  CODE_OTHER_PROVINCE: ({ text, name, province }) => `Mã “${text}” là ${name}, không thuộc ${province}`,
  CODE_NAME_DISAGREE: ({ text, name, code }) => `Mã “${code}” là ${name}, không khớp với tên “${text}”`,
  CODE_POINT_DISAGREE: ({ text, name }) => `Mã đơn vị “${text}” không phải là đơn vị của điểm cầu “${name}”`,
  DATE_MALFORMED: ({ text }) => `Ngày “${text}” không đúng, đề nghị ghi theo dạng 18/01/2024`,
  NAME_EMPTY: 'Dòng không có mã đơn vị, tên đơn vị hay tên điểm cầu',
  NAME_UNKNOWN: ({ text, date }) => `Không tìm thấy đơn vị “${text}” trong danh mục ngày ${dayText(date)}`,
  DUPLICATE_ROW: ({ row }) => `Trùng điểm cầu với dòng ${row}`,
  PARENT_UNKNOWN: ({ text }) => `Không tìm thấy điểm cầu cấp trên “${text}”`,
  PARENT_AMBIGUOUS: ({ text, count }) => `Có ${count} điểm cầu cùng tên “${text}”, đề nghị ghi mã đơn vị cấp trên`,
  PARENT_IS_SELF: 'Điểm cầu không thể thuộc chính nó',
  PARENT_CIRCLE: 'Các điểm cầu trực thuộc lẫn nhau thành vòng lặp',
  PARENT_BROKEN: ({ row }) => `Điểm cầu cấp trên ở dòng ${row} chưa nhập được`,
  ROLE_UNKNOWN: ({ text }) => `Không rõ vai trò “${text}”, đề nghị ghi ${oneOf(ROLE_WORDS)}`,
  SECOND_CENTRAL: ({ name }) => `Đã có điểm cầu trung tâm là “${name}”`,
  MODE_UNKNOWN: ({ text }) => `Không rõ hình thức kết nối “${text}”, đề nghị ghi ${oneOf(MODE_WORDS)}`,
  GATEWAY_UNKNOWN: ({ text }) => `Không tìm thấy điểm cầu trung chuyển “${text}”`,
  GATEWAY_AMBIGUOUS: ({ text, count }) => `Có ${count} điểm cầu trung chuyển cùng tên “${text}”, đề nghị ghi mã đơn vị`,
  GATEWAY_IS_SELF: 'Điểm cầu không thể kết nối qua chính nó',
  GATEWAY_BROKEN: ({ row }) => `Điểm cầu trung chuyển ở dòng ${row} chưa nhập được`,
  GATEWAY_CANNOT_CARRY: ({ name }) =>
    `Điểm cầu “${name}” không phát được hình và tiếng nên không làm điểm trung chuyển được`,
  CARRIES_OTHERS: ({ name }) => `Điểm cầu “${name}” đang kết nối qua điểm cầu này nên không đổi hình thức kết nối được`,
  TERMINAL_KIND_UNKNOWN: ({ text }) => `Không rõ loại thiết bị “${text}”, đề nghị ghi ${oneOf(TERMINAL_WORDS)}`,
  TECHNICIAN_MISSING: 'Có số điện thoại nhưng không có tên cán bộ kỹ thuật',
  PHONE_MALFORMED: ({ text }) => `Số điện thoại “${text}” không đúng; ví dụ đúng: 0912 345 678`,
  HOTLINE_MALFORMED: ({ text }) => `Số đường dây nóng “${text}” không đúng; ví dụ đúng: 0207 3822 811`,
  AUTO_MICROPHONE_UNKNOWN: ({ text }) => `Không rõ “${text}”, đề nghị ghi Có hoặc Không`,
  ORDER_NOT_NUMBER: ({ text }) => `Thứ tự “${text}” không phải là số nguyên`,
  ORDER_OUT_OF_RANGE: ({ text, max }) => `Thứ tự “${text}” phải từ 0 đến ${max}`,
  TEXT_TOO_LONG: ({ max }, column) => `Cột “${column}” dài quá ${max} ký tự`,
  TEXT_HIDDEN: (_, column) => `Cột “${column}” có ký tự ẩn hoặc ký tự điều khiển`,
  TEXT_STACKED: (_, column) => `Cột “${column}” có dấu chồng lên nhau bất thường`,
  CANNOT_CLEAR: (_, column) => `Cột “${column}” là bắt buộc, không xóa bằng dấu “-” được`,
  ROW_TOO_WIDE: ({ cells, columns }) => `Dòng có ${cells} ô trong khi bảng chỉ có ${columns} cột`,
};

/** What is wrong, for the person who made the file. */
export const reasonText = ({ reason, column, params }: RowProblem): string => {
  const sentence = SENTENCES[reason];
  return typeof sentence === 'string' ? sentence : sentence(params, column === null ? '' : HEADINGS[column]);
};

/** Why a row that may mean several things was left out. */
export const undecidedText = (candidates: readonly RowCandidate[]): string =>
  `Cần chọn một trong ${candidates.length}: ${candidates
    .slice(0, 5)
    .map(({ name, within }) => [name, ...within].join(', '))
    .join('; ')}`;
