/** What a refusal means to the person who pressed, and what to do; by the service's code. */
export const vi = {
  ABSENT_EXCEEDS_SUMMONED: 'Số vắng nhiều hơn số triệu tập.',
  SUBSTITUTES_EXCEED_PRESENT: 'Số đi thay nhiều hơn số có mặt.',
  ATTENDANCE_LOCKED: 'Thư ký đã chốt điểm danh. Anh/chị vui lòng gọi thư ký để bổ sung.',
  LIST_CLOSED: 'Chủ tọa đã khóa đăng ký phát biểu.',
  ALREADY_REQUESTED: 'Điểm cầu đã đăng ký phát biểu.',
  REQUEST_LIMIT: 'Điểm cầu đã hết lượt phát biểu ở nội dung này.',
  NOT_LIVE: 'Phiên họp chưa bắt đầu hoặc đang giải lao.',
  ENTRY_WRONG_STATE: 'Lượt phát biểu đã thay đổi. Anh/chị xem lại trạng thái trên màn hình.',
  STALE_FLOOR: 'Người khác vừa bấm trước. Anh/chị xem lại màn hình.',
  TOO_FAST: 'Anh/chị thao tác nhanh quá, vui lòng thử lại sau giây lát.',
} as const;
