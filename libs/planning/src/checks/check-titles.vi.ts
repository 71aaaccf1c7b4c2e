import type { CheckCode } from './check-finding.js';

const titles: Readonly<Record<CheckCode, (total: number) => string>> = {
  SESSION_IN_PAST: () => 'Thời gian của phiên họp đã qua.',
  CHAIR_REQUIRED: () => 'Hội nghị chưa có người chủ trì.',
  UNKNOWN_CHAIR: () => 'Người điều hành không có trong danh sách chủ trì.',
  AGENDA_REQUIRED: () => 'Phiên họp chưa có chương trình.',
  CENTRAL_POINT_REQUIRED: () => 'Phiên họp phải có đúng một điểm cầu trung tâm.',
  UNKNOWN_POINT: (total) => `Có ${total} nội dung gắn với điểm cầu không tham dự phiên họp.`,
  POINT_CANNOT_SPEAK: (total) => `Có ${total} nội dung gắn với điểm cầu chỉ theo dõi, không phát biểu được.`,
  GATEWAY_CANNOT_CARRY: (total) => `Có ${total} điểm cầu kết nối qua điểm trung chuyển không phát được hình và tiếng.`,
  SESSION_STARTED: () => 'Đã đến giờ họp.',
  SHORT_NOTICE: () => 'Giấy mời được gửi gấp hơn thời hạn quy định.',
  YEAR_NOT_KNOWN: () => 'Chưa có lịch nghỉ chính thức để tính số ngày làm việc.',
  HALL_TAKEN: (total) => `Hội trường trùng giờ với ${total} phiên họp khác.`,
  CHAIR_TAKEN: (total) => `Có ${total} trường hợp người chủ trì trùng giờ với phiên họp khác.`,
  POINT_TAKEN: (total) => `Có ${total} trường hợp điểm cầu trùng giờ với phiên họp khác.`,
  ROOM_TAKEN: (total) => `Có ${total} trường hợp phòng họp trùng giờ với phiên họp khác.`,
  TECHNICIAN_TAKEN: (total) => `Có ${total} trường hợp cán bộ kỹ thuật trùng giờ với phiên họp khác.`,
  TECHNICIAN_TWICE: (total) => `Có ${total} cán bộ kỹ thuật phụ trách từ hai điểm cầu trở lên trong cùng phiên họp.`,
  TERMINAL_TAKEN: (total) => `Có ${total} trường hợp thiết bị đầu cuối trùng giờ với phiên họp khác.`,
  TERMINAL_TWICE: (total) => `Có ${total} thiết bị đầu cuối được khai cho từ hai điểm cầu trở lên.`,
  PHONE_MISSING: (total) => `Còn ${total} điểm cầu chưa có số điện thoại liên hệ.`,
  ACTING_CHAIR_MISSING: () => 'Chưa chọn người điều hành phiên họp.',
  SECRETARY_MISSING: () => 'Chưa có thư ký hội nghị.',
  ITEM_WITHOUT_TIME: (total) => `Còn ${total} nội dung chương trình chưa có thời lượng.`,
  ITEMS_OVERLAP: (total) => `Có ${total} nội dung chương trình chồng giờ lên nội dung trước.`,
  PROGRAMME_TOO_LONG: () => 'Chương trình dài hơn thời gian của phiên họp.',
  LONGER_THAN_USUAL: () => 'Phiên họp dài hơn thời gian quy định cho loại hội nghị này.',
  MEDIA_PLAN_EXCEEDED: () => 'Số điểm cầu kết nối trực tiếp vượt năng lực dự kiến của hệ thống.',
  GATEWAY_ABSENT: (total) => `Có ${total} điểm cầu kết nối qua điểm trung chuyển không tham dự phiên họp.`,
  HARDWARE_WITHOUT_GATEWAY: (total) => `Có ${total} điểm cầu dùng thiết bị phần cứng chưa có điểm trung chuyển.`,
  NO_DELEGATES: (total) => `Còn ${total} điểm cầu chưa có số đại biểu triệu tập.`,
  SPEAKER_MISSING: (total) => `Còn ${total} tham luận chưa có người trình bày.`,
  POINT_OF_FORMER_UNIT: (total) => `Có ${total} điểm cầu gắn với đơn vị hành chính đã được sắp xếp lại trước ngày họp.`,
};

/** What all findings of a code say together, as the list of checks writes it. */
export const checkTitle = (code: CheckCode, total: number): string => titles[code](total);
