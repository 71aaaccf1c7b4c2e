/** Words of invitations: links, their codes, and how they are handed on. */
export const vi = {
  heading: 'Giấy mời & mã QR',
  draft: 'Đường dẫn của các điểm cầu được cấp khi phát hành phiên họp.',
  make: 'Cấp đường dẫn còn thiếu',
  boardName: 'Tên bảng',
  boardHint: 'Ví dụ: Màn hình sân khấu',
  addBoard: 'Cấp đường dẫn bảng',
  validity: (until: string) => `Dùng được đến ${until}`,
  validFrom: (from: string, until: string) => `Dùng được từ ${from} đến ${until}`,
  search: 'Tìm điểm cầu hoặc mã ngắn',
  filter: 'Trạng thái',
  all: (count: number) => `Tất cả (${count})`,
  state: { unopened: 'Chưa mở', opened: 'Đã mở', revoked: 'Đã thu hồi' },
  stateHint: {
    unopened: 'chưa ai mở đường dẫn',
    opened: (first: string, last: string) =>
      first === last ? `mở lúc ${first}` : `mở lần đầu ${first}, gần nhất ${last}`,
    revoked: 'không mở được nữa',
  },
  filterOption: (state: string, count: number) => `${state} (${count})`,
  kind: { point: 'ĐIỂM CẦU', board: 'BẢNG HỘI TRƯỜNG' },
  code: 'Mã ngắn',
  issue: (issue: number) => `bản cấp lần ${issue}`,
  copy: 'Chép lời mời',
  copyOf: (name: string) => `Chép lời mời của ${name}`,
  copied: (name: string) => `Đã chép lời mời của ${name}. Anh/chị dán vào Zalo.`,
  copyFailed: 'Trình duyệt không cho chép. Anh/chị chọn và chép phần chữ dưới đây.',
  show: 'Xem QR',
  showOf: (name: string) => `Xem QR của ${name}`,
  reissue: 'Cấp lại',
  reissueOf: (name: string) => `Cấp lại đường dẫn của ${name}`,
  revoke: 'Thu hồi',
  revokeOf: (name: string) => `Thu hồi đường dẫn của ${name}`,
  reissueHeading: 'Cấp lại đường dẫn',
  reissueSure: (name: string) =>
    `${name}: đường dẫn và mã QR cũ hết dùng được ngay; máy đang mở bằng đường dẫn cũ phải vào lại.`,
  reissueDo: 'Cấp lại đường dẫn',
  revokeHeading: 'Thu hồi đường dẫn',
  revokeSure: (name: string) => `${name}: máy đang mở bằng đường dẫn này sẽ ra khỏi phiên họp.`,
  revokeDo: 'Thu hồi đường dẫn',
  cancel: 'Hủy bỏ',
  close: 'Đóng',
  print: 'In giấy mời (mỗi trang một điểm)',
  labels: 'In nhãn (8 nhãn một trang)',
  printCount: (count: number) => `In ${count.toLocaleString('vi-VN')} đường dẫn đang lọc.`,
  none: 'Không có đường dẫn nào khớp.',
  loading: 'Đang tải…',
  failed: 'Chưa tải được danh sách đường dẫn.',
  again: 'Thử lại',
  qr: (name: string) => `Mã QR mở ${name}`,
  sheet: {
    invite: 'GIẤY MỜI THAM DỰ TRỰC TUYẾN',
    open: 'Mở máy ảnh điện thoại, quét mã này, hoặc gõ địa chỉ bên dưới vào trình duyệt.',
    code: 'Mã ngắn (kèm 4 số cuối điện thoại người phụ trách)',
    time: (at: string) => `Thời gian: ${at}`,
    place: (hall: string) => `Điểm cầu trung tâm: ${hall}`,
    early: 'Cán bộ kỹ thuật có mặt trước giờ họp 60 phút để thử thiết bị và đường truyền.',
    secret: 'Đường dẫn này mở đúng điểm cầu ghi trên giấy. Vui lòng không chuyển cho người khác.',
  },
  message: (parts: {
    readonly name: string;
    readonly conference: string;
    readonly session: string;
    readonly at: string;
    readonly hall: string;
    readonly url: string;
  }) =>
    [
      `Kính gửi: ${parts.name}`,
      `Trân trọng mời anh/chị tham dự ${parts.conference} – ${parts.session}.`,
      `Thời gian: ${parts.at}. Điểm cầu trung tâm: ${parts.hall}.`,
      'Anh/chị vui lòng mở đường dẫn sau bằng Chrome hoặc Safari, xác nhận tham gia và thử thiết bị trước giờ họp ít nhất 60 phút:',
      parts.url,
      'Đường dẫn dành riêng cho điểm cầu, đề nghị không chuyển cho nơi khác. Trân trọng cảm ơn.',
    ].join('\n'),
} as const;
