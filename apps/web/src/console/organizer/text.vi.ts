/** Words that the organizer's pages share. */
export const vi = {
  pages: {
    conferences: 'Hội nghị',
    calendar: 'Lịch',
    registry: 'Danh bạ điểm cầu',
    accounts: 'Tài khoản',
  },
  signOut: 'Đăng xuất',
  language: 'English',
  loading: 'Đang tải…',
  again: 'Thử lại',
  status: {
    draft: 'Đang soạn',
    issued: 'Đã phát hành',
    rehearsing: 'Đang chạy thử',
    live: 'Đang họp',
    paused: 'Giải lao',
    concluded: 'Đã kết thúc',
    archived: 'Đã lưu trữ',
    postponed: 'Hoãn',
    cancelled: 'Hủy',
  },
} as const;
