import type { PointColumn } from './columns.js';

/** The heading of each column, as the service writes it. */
export const HEADINGS: Readonly<Record<PointColumn, string>> = {
  unitCode: 'Mã đơn vị',
  unitName: 'Đơn vị',
  name: 'Tên điểm cầu',
  parent: 'Thuộc điểm cầu',
  group: 'Nhóm',
  role: 'Vai trò',
  mode: 'Hình thức kết nối',
  via: 'Qua điểm cầu',
  venue: 'Địa điểm',
  terminalKind: 'Loại thiết bị',
  terminal: 'Thiết bị',
  assetCode: 'Mã tài sản',
  technician: 'Cán bộ kỹ thuật',
  technicianPhone: 'Điện thoại cán bộ kỹ thuật',
  hotline: 'Đường dây nóng',
  autoMicrophone: 'Tự bật micro',
  sortOrder: 'Thứ tự',
  unitDate: 'Mã đơn vị theo ngày',
  pointKey: 'Mã điểm cầu',
};

export const REASON_HEADING = 'Lý do';

/** How offices name the same columns. */
export const SYNONYMS: Readonly<Record<PointColumn, readonly string[]>> = {
  unitCode: ['Mã ĐVHC', 'Mã đơn vị hành chính', 'Mã xã', 'Mã huyện', 'Mã hành chính', 'Mã đơn vị ĐVHC', 'Mã ĐV'],
  unitName: [
    'Tên đơn vị',
    'Đơn vị hành chính',
    'Tên đơn vị hành chính',
    'ĐVHC',
    'Tên ĐVHC',
    'Tên xã',
    'Xã, phường',
    'Xã/phường',
    'Xã, phường, thị trấn',
    'Địa phương',
    'Cơ quan, đơn vị',
  ],
  name: ['Điểm cầu', 'Tên hiển thị', 'Biển tên', 'Tên hiển thị điểm cầu', 'Tên điểm cầu thành phần'],
  parent: [
    'Thuộc',
    'Đơn vị cấp trên',
    'Điểm cầu cấp trên',
    'Cấp trên',
    'Thuộc đơn vị',
    'Trực thuộc',
    'Đơn vị trực thuộc',
    'Huyện',
    'Thuộc huyện',
  ],
  group: ['Khối', 'Cụm', 'Nhóm/Khối', 'Khối/Nhóm', 'Cụm thi đua', 'Nhóm điểm cầu'],
  role: ['Vai trò điểm cầu', 'Loại điểm cầu'],
  mode: ['Kết nối', 'Hình thức', 'Phương thức kết nối', 'Cách kết nối'],
  via: [
    'Qua',
    'Điểm cầu trung chuyển',
    'Điểm trung chuyển',
    'Kết nối qua',
    'Qua điểm cầu trung chuyển',
    'Điểm cầu chuyển tiếp',
    'Qua điểm cầu chuyển tiếp',
  ],
  venue: ['Phòng họp', 'Địa chỉ', 'Địa điểm họp', 'Phòng họp trực tuyến', 'Hội trường', 'Địa điểm đặt điểm cầu'],
  terminalKind: ['Kiểu thiết bị', 'Chủng loại', 'Chủng loại thiết bị', 'Thiết bị Loại', 'Thiết bị Loại thiết bị'],
  terminal: ['Tên thiết bị', 'Thiết bị đầu cuối', 'Tên thiết bị đầu cuối', 'Thiết bị Tên', 'Thiết bị Tên thiết bị'],
  assetCode: ['Mã TS', 'Số tài sản', 'Mã số tài sản', 'Mã thiết bị', 'Thiết bị Mã tài sản'],
  technician: [
    'Cán bộ phụ trách',
    'Kỹ thuật viên',
    'Người phụ trách',
    'Cán bộ phụ trách kỹ thuật',
    'Cán bộ đầu mối',
    'Đầu mối',
  ],
  technicianPhone: [
    'Điện thoại',
    'Số điện thoại',
    'SĐT',
    'ĐT',
    'Điện thoại kỹ thuật',
    'Số điện thoại cán bộ kỹ thuật',
    'Điện thoại liên hệ',
    'Di động',
  ],
  hotline: ['Hotline', 'Số đường dây nóng', 'Điện thoại đường dây nóng', 'Số máy bàn', 'Máy bàn'],
  autoMicrophone: ['Tự bật mic', 'Tự động bật micro', 'Tự bật micro khi được mời'],
  sortOrder: ['Thứ tự hiển thị', 'Thứ tự sắp xếp', 'Số thứ tự hiển thị'],
  unitDate: ['Danh mục ngày', 'Ngày danh mục'],
  pointKey: ['Mã điểm', 'ID', 'ID điểm cầu'],
};

/** A heading over several columns, and what the columns below it are called. */
export const SPANNING: readonly (readonly [
  readonly string[],
  readonly (readonly [PointColumn, readonly string[]])[],
])[] = [
  [
    [
      'Cán bộ kỹ thuật',
      'Cán bộ phụ trách',
      'Kỹ thuật viên',
      'Người phụ trách',
      'Cán bộ đầu mối',
      'Đầu mối',
      'Cán bộ phụ trách kỹ thuật',
    ],
    [
      ['technician', ['Họ tên', 'Họ và tên', 'Tên', 'Đồng chí']],
      ['technicianPhone', ['Điện thoại', 'Số điện thoại', 'SĐT', 'ĐT', 'Di động', 'Liên hệ']],
    ],
  ],
  [
    ['Thiết bị', 'Thiết bị đầu cuối'],
    [
      ['terminalKind', ['Loại', 'Loại thiết bị', 'Kiểu', 'Chủng loại']],
      ['terminal', ['Tên', 'Tên thiết bị', 'Nhãn hiệu']],
      ['assetCode', ['Mã tài sản', 'Mã', 'Mã TS', 'Số tài sản']],
    ],
  ],
  [
    ['Đơn vị', 'Đơn vị hành chính', 'ĐVHC'],
    [
      ['unitCode', ['Mã', 'Mã số', 'Mã đơn vị']],
      ['unitName', ['Tên', 'Tên gọi', 'Tên đơn vị']],
    ],
  ],
  [
    ['Điểm cầu'],
    [
      ['name', ['Tên', 'Tên gọi', 'Tên hiển thị', 'Tên điểm cầu']],
      ['venue', ['Địa điểm', 'Phòng họp', 'Địa chỉ']],
    ],
  ],
];

/** Columns that every list has and that say nothing about a point. */
export const COUNTING_HEADINGS: readonly string[] = ['STT', 'TT', 'Số TT', 'Số thứ tự', '#'];
