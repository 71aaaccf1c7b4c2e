/** Words of lists of points from spreadsheets. */
export const vi = {
  open: 'Nhập từ tệp…',
  template: 'Tệp mẫu',
  export: 'Xuất danh bạ',
  registry: 'Danh bạ điểm cầu',
  heading: 'Nhập danh sách điểm cầu',
  explain:
    'Tệp CSV hoặc XLSX, tối đa 5 MB. Hệ thống đối chiếu theo mã đơn vị rồi đến tên; chưa ghi gì trước khi bấm “Áp dụng”.',
  choose: 'Chọn tệp…',
  another: 'Chọn tệp khác…',
  reading: 'Đang đọc và đối chiếu…',
  file: (name: string, rows: number) => `${name}: ${rows} dòng`,
  sheet: (name: string) => `trang tính “${name}”`,
  ignored: (names: string) => `Cột không dùng: ${names}`,
  tabs: {
    matched: (count: number) => `Khớp (${count})`,
    choose: (count: number) => `Cần chọn (${count})`,
    broken: (count: number) => `Lỗi (${count})`,
  },
  none: { matched: 'Không có dòng nào khớp.', choose: 'Không có dòng nào cần chọn.', broken: 'Không có dòng nào lỗi.' },
  row: (row: number) => `Dòng ${row}`,
  action: { create: 'thêm mới', update: 'cập nhật', unchanged: 'không đổi' },
  changes: (columns: string) => `Thay đổi: ${columns}`,
  pick: (row: number) => `Dòng ${row} là điểm cầu nào?`,
  pickNone: 'Chưa chọn',
  asNew: 'Thêm thành điểm cầu mới',
  skip: 'Bỏ qua dòng này',
  willCreate: (name: string) => `${name} (lập mới)`,
  skipBroken: (count: number) => `Bỏ qua ${count} dòng lỗi hoặc chưa chọn`,
  errors: 'Tải dòng lỗi (XLSX)',
  apply: 'Áp dụng',
  summary: (created: number, updated: number, unchanged: number) =>
    `Sẽ thêm ${created}, cập nhật ${updated}, giữ nguyên ${unchanged} điểm cầu.`,
  done: (created: number, updated: number, unchanged: number, skipped: number) =>
    `Đã thêm ${created}, cập nhật ${updated}, giữ nguyên ${unchanged}; bỏ qua ${skipped} dòng.`,
  close: 'Đóng',
} as const;
