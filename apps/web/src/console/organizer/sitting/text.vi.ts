/** Words around the parts of a sitting that concern its points. */
export const vi = {
  parts: {
    'diem-cau': 'Điểm cầu',
    'dai-bieu': 'Đại biểu',
    'giay-moi': 'Giấy mời & QR',
    'san-sang': 'Sẵn sàng',
  },
  nav: 'Các phần của phiên họp',
  conference: 'Hội nghị',
  points: (count: number) => `${count.toLocaleString('vi-VN')} điểm cầu`,
  loading: 'Đang tải…',
  failed: 'Chưa tải được phiên họp.',
  again: 'Thử lại',
} as const;
