import type { PasteProblem, PasteProblemCode } from './problems.js';

const sentences: Readonly<Record<PasteProblemCode, (cell: string) => string>> = {
  TITLE_MISSING: () => 'Dòng này chưa có nội dung.',
  TITLE_TOO_LONG: () => 'Nội dung dài quá 500 ký tự, đề nghị rút gọn.',
  PRESENTER_TOO_LONG: () => 'Người trình bày dài quá 200 ký tự, đề nghị rút gọn.',
  HIDDEN_CHARACTERS: () => 'Dòng này có ký tự ẩn hoặc ký tự điều khiển, đề nghị gõ lại.',
  DURATION_UNREADABLE: (cell) => `Không đọc được thời lượng “${cell}”; ví dụ đúng: 20 phút, 1 giờ 30 phút.`,
  DURATION_TOO_LONG: () => 'Thời lượng dài quá 24 giờ.',
  TIME_UNREADABLE: (cell) => `Không đọc được thời gian “${cell}”; ví dụ đúng: 8h00 - 8h20.`,
  TIME_BACKWARDS: () => 'Giờ kết thúc sớm hơn giờ bắt đầu.',
  TOTAL_LINE: () => 'Dòng tổng cộng, không đưa vào chương trình.',
  DURATION_MISSING: () => 'Chưa có thời lượng, tạm tính 0 phút.',
  DURATION_DISAGREES: (cell) => `Thời lượng “${cell}” không khớp với giờ bắt đầu và kết thúc; lấy theo giờ.`,
  POINT_UNKNOWN: (cell) => `Không có điểm cầu nào tên “${cell}” tham dự phiên họp.`,
  POINT_AMBIGUOUS: (cell) => `Có nhiều điểm cầu ứng với “${cell}”, đề nghị chọn một.`,
};

/** A problem of a pasted line in a sentence. */
export const pasteSentence = ({ code, cell }: PasteProblem): string => sentences[code](cell);
