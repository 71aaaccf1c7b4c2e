import type { CheckCode, CheckFinding, CheckParams } from './check-finding.js';
import { hoursText } from './check-hours.vi.js';

const hours = ({ startsAt, endsAt }: CheckParams): string => hoursText(Number(startsAt), Number(endsAt));

/** The other sitting; one that the reader may not know has hours only. */
const other = (params: CheckParams): string =>
  params['with'] === undefined
    ? `một hội nghị khác, ${hours(params)}`
    : `“${String(params['with'])}”, ${hours(params)}`;

const text = (params: CheckParams, name: string): string => String(params[name] ?? '');

const there = (params: CheckParams): string =>
  params['otherPoint'] === undefined ? 'một điểm cầu của' : `${text(params, 'otherPoint')} của`;

/** What the point is wanted for. */
const wantedFor = (params: CheckParams): string => {
  if (params['chair'] !== undefined) return `chỗ ngồi của đồng chí ${text(params, 'chair')}`;
  if (params['item'] !== undefined) return `nội dung “${text(params, 'item')}”`;
  const topic = text(params, 'topic');
  return topic === '' ? 'một tham luận' : `tham luận “${topic}”`;
};

const became = (params: CheckParams): string => {
  const successors = text(params, 'successors');
  return successors === '' ? '' : `; nay là ${successors}`;
};

const longest: Readonly<Record<string, string>> = {
  half_day: 'một buổi làm việc',
  one_day: '01 ngày',
  two_days: '02 ngày',
};

const sentences: Readonly<Record<CheckCode, (params: CheckParams) => string>> = {
  SESSION_IN_PAST: (p) => `Phiên họp (${hours(p)}) đã qua, đề nghị chọn lại thời gian.`,
  CHAIR_REQUIRED: () => 'Đề nghị bổ sung người chủ trì hội nghị.',
  UNKNOWN_CHAIR: () => 'Đề nghị chọn người điều hành trong danh sách chủ trì.',
  AGENDA_REQUIRED: () => 'Đề nghị bổ sung chương trình của phiên họp.',
  CENTRAL_POINT_REQUIRED: (p) =>
    p['count'] === 0
      ? 'Phiên họp chưa có điểm cầu trung tâm.'
      : `Phiên họp đang có ${text(p, 'count')} điểm cầu trung tâm, đề nghị giữ lại một.`,
  UNKNOWN_POINT: (p) => `Điểm cầu được chọn cho ${wantedFor(p)} không tham dự phiên họp.`,
  POINT_CANNOT_SPEAK: (p) => `${text(p, 'point')} chỉ theo dõi, không dùng được cho ${wantedFor(p)}.`,
  GATEWAY_CANNOT_CARRY: (p) =>
    `${text(p, 'point')} kết nối qua ${text(p, 'gateway')}, nhưng điểm này không phát được hình và tiếng.`,
  SESSION_STARTED: (p) => `Phiên họp (${hours(p)}) đã đến giờ bắt đầu.`,
  SHORT_NOTICE: (p) =>
    p['workingDays'] === 0
      ? `Từ khi gửi giấy mời đến ngày họp không còn ngày làm việc nào; quy định là ít nhất ${text(p, 'wanted')} ngày làm việc.`
      : `Giấy mời gửi trước ngày họp ${text(p, 'workingDays')} ngày làm việc, chưa đủ ${text(p, 'wanted')} ngày làm việc theo quy định.`,
  YEAR_NOT_KNOWN: (p) =>
    `Chưa nhập lịch nghỉ năm ${text(p, 'year')}; số ngày làm việc có thể chưa đúng với ngày nghỉ bù, hoán đổi.`,
  HALL_TAKEN: (p) => `${text(p, 'hall')} trùng giờ với ${other(p)}.`,
  CHAIR_TAKEN: (p) => `Đồng chí ${text(p, 'chair')} đồng thời chủ trì ${other(p)}.`,
  POINT_TAKEN: (p) => `${text(p, 'point')} đồng thời tham dự ${other(p)}.`,
  ROOM_TAKEN: (p) => `${text(p, 'room')} (${text(p, 'point')}) trùng với ${there(p)} ${other(p)}.`,
  TECHNICIAN_TAKEN: (p) =>
    `Cán bộ kỹ thuật ${text(p, 'technician')} (${text(p, 'point')}) đồng thời phụ trách ${there(p)} ${other(p)}.`,
  TECHNICIAN_TWICE: (p) =>
    `Cán bộ kỹ thuật ${text(p, 'technician')} phụ trách ${text(p, 'count')} điểm cầu: ${text(p, 'points')}.`,
  TERMINAL_TAKEN: (p) =>
    `Thiết bị ${text(p, 'assetCode')} (${text(p, 'point')}) đồng thời được dùng tại ${there(p)} ${other(p)}.`,
  TERMINAL_TWICE: (p) =>
    `Thiết bị ${text(p, 'assetCode')} được khai cho ${text(p, 'count')} điểm cầu: ${text(p, 'points')}.`,
  PHONE_MISSING: (p) => `${text(p, 'point')} chưa có số điện thoại của cán bộ kỹ thuật hoặc đường dây nóng.`,
  ACTING_CHAIR_MISSING: (p) => `Chưa chọn người điều hành; đồng chí ${text(p, 'chair')} sẽ điều hành.`,
  SECRETARY_MISSING: () => 'Đề nghị bổ sung thư ký hội nghị.',
  ITEM_WITHOUT_TIME: (p) => `Nội dung “${text(p, 'item')}” chưa có thời lượng.`,
  ITEMS_OVERLAP: (p) => `Nội dung “${text(p, 'item')}” chồng ${text(p, 'minutes')} phút lên nội dung trước.`,
  PROGRAMME_TOO_LONG: (p) =>
    `Chương trình cần ${text(p, 'planned')} phút, phiên họp có ${text(p, 'available')} phút, vượt ${text(p, 'over')} phút.`,
  LONGER_THAN_USUAL: (p) =>
    `Phiên họp kéo dài ${text(p, 'minutes')} phút; loại hội nghị này không quá ${longest[text(p, 'longest')] ?? ''}.`,
  MEDIA_PLAN_EXCEEDED: (p) =>
    `Có ${text(p, 'count')} điểm cầu kết nối trực tiếp, hệ thống dự kiến cho ${text(p, 'planned')} điểm.`,
  GATEWAY_ABSENT: (p) => `Điểm trung chuyển của ${text(p, 'point')} không tham dự phiên họp.`,
  HARDWARE_WITHOUT_GATEWAY: (p) =>
    `${text(p, 'point')} dùng thiết bị phần cứng, chưa có điểm trung chuyển; bàn kỹ thuật sẽ xác nhận bằng tay.`,
  NO_DELEGATES: (p) => `${text(p, 'point')} chưa có số đại biểu triệu tập.`,
  SPEAKER_MISSING: (p) =>
    `${text(p, 'point')} đăng ký ${wantedFor({ topic: text(p, 'topic') })}, chưa có người trình bày.`,
  POINT_OF_FORMER_UNIT: (p) =>
    `${text(p, 'point')} gắn với ${text(p, 'unit')}, đã được sắp xếp lại trước ngày họp${became(p)}.`,
};

/** What one finding says, as the list of checks writes it. */
export const checkSentence = ({ code, params }: CheckFinding): string => sentences[code](params);
