/** Words about the way in which a room takes part; the rest comes with the media itself. */
export const vi = {
  heading: 'Hình và tiếng',
  arriving: 'Đang chuẩn bị hình và tiếng…',
  modes: {
    hardware: 'Chỉ điều hành (đã có thiết bị hội nghị riêng)',
    whip: 'Thiết bị mã hóa của phòng gửi hình và tiếng',
  },
  explained: {
    hardware:
      'Trang này dùng để điểm danh, đăng ký phát biểu và xem chương trình. Khi được mời, anh/chị bật micro trên thiết bị hội nghị.',
    whip: 'Micro của phòng mở và tắt theo lượt phát biểu; anh/chị vẫn bấm nút bắt đầu trên trang này.',
  },
  useThisPage: 'Truyền hình qua trang này',
  test: 'Thử thiết bị',
  tested: (at: string) => `Thử thiết bị lúc ${at}: đạt`,
  testedBadly: (at: string) => `Thử thiết bị lúc ${at}: chưa đạt`,
  otherDevice: 'Nói bằng thiết bị khác',
} as const;
