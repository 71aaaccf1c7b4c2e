/** Words that stand at the top of every screen. */
export const vi = {
  line: {
    connecting: 'Đang kết nối…',
    online: 'Đã kết nối',
    offline: (since: string) => `Mất kết nối – dữ liệu lúc ${since}`,
    waiting: 'Đang nối lại…',
  },
  phase: {
    issued: 'Sắp diễn ra',
    rehearsing: 'Đang chạy thử',
    live: 'Đang họp',
    paused: 'Giải lao',
    concluded: 'Đã kết thúc',
    archived: 'Đã kết thúc',
    postponed: 'Hoãn',
    cancelled: 'Hủy',
  },
} as const;
