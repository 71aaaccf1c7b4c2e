/** Words of the menu of papers; the papers themselves are always Vietnamese. */
export const vi = {
  print: 'In',
  menu: 'In giấy tờ (Ctrl+P)',
  kinds: {
    head_count: 'Báo cáo nhanh số lượng đại biểu',
    programme: 'Chương trình',
    registrations: 'Danh sách đăng ký phát biểu',
    directory: 'Danh bạ điểm cầu',
    speaking_log: 'Nhật ký phát biểu',
    hall: 'Danh sách đại biểu tại hội trường',
  },
  keptAt: (time: string) => `Bản lưu trên máy này: ${time}`,
  notKept: 'Chưa lưu được bản in trên máy này',
  away: {
    heading: 'Chưa liên lạc được với máy chủ',
    explanation: 'Trang sẽ tự mở lại khi có kết nối. Trong khi chờ, anh/chị có thể in bản đã lưu trên máy này.',
    nothing: 'Máy này chưa lưu giấy tờ của phiên họp nào.',
    printKept: (time: string) => `In bản đã lưu lúc ${time}`,
    again: 'Thử lại',
  },
} as const;
