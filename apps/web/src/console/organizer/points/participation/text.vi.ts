/** Words of what one point brings to one sitting. */
export const vi = {
  heading: (name: string) => `Tham dự: ${name}`,
  mode: 'Cách tham gia phiên này',
  units: 'Đơn vị được mời tại điểm cầu',
  unitName: 'Tên đơn vị',
  summoned: 'Triệu tập',
  removeUnit: (name: string) => `Bỏ đơn vị ${name}`,
  remove: 'Bỏ',
  addUnit: 'Thêm đơn vị',
  sum: (count: number) => `Tổng triệu tập: ${count} đại biểu`,
  parent: (name: string) => `Thuộc: ${name}`,
  role: (role: string) => `Vai trò: ${role}`,
  inRegistry:
    'Thứ tự, điểm cầu cấp trên, vai trò và người phụ trách sửa trong danh bạ; điều này áp dụng cho mọi hội nghị.',
  openRegistry: 'Sửa trong danh bạ…',
  reason: 'Lý do thay đổi',
  reasonHint: 'Ghi vào mục “Thay đổi so với giấy mời”',
  save: 'Lưu',
  cancel: 'Hủy bỏ',
  unitsMissing: 'Mỗi đơn vị cần có tên.',
} as const;
