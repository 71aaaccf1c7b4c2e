/** Words of the console before a seat is taken. */
export const vi = {
  product: 'Điểm Cầu',
  signIn: {
    heading: 'Đăng nhập',
    username: 'Tên đăng nhập',
    password: 'Mật khẩu',
    action: 'Đăng nhập',
    wrong: 'Tên đăng nhập hoặc mật khẩu không đúng.',
    tooMany: 'Nhập sai nhiều lần. Anh/chị vui lòng đợi 15 phút rồi thử lại.',
    failed: 'Chưa đăng nhập được. Anh/chị vui lòng thử lại.',
  },
  sittings: {
    heading: 'Chọn phiên họp',
    empty: 'Hôm nay không có phiên họp nào mà anh/chị tham gia điều hành.',
    failed: 'Chưa tải được danh sách phiên họp.',
    again: 'Thử lại',
    points: (count: number) => `${count} điểm cầu`,
  },
  seat: {
    connecting: 'Đang kết nối…',
    refused: 'Anh/chị không có quyền vào phiên họp này với vai trò này.',
    notFound: 'Không có trang nào ở địa chỉ này.',
    language: 'English',
    signOut: 'Đăng xuất',
  },
} as const;
