/** Words of the search that calls any point. */
export const vi = {
  title: 'Tìm và mời điểm cầu',
  label: 'Tên, chữ đầu (tl = Tân Lập) hoặc số thứ tự',
  hint: 'Enter: mời · Shift+Enter: ghi vào hàng chờ · ↑ ↓: chọn',
  close: 'Đóng',
  none: 'Không có điểm cầu nào khớp. Anh/chị thử bớt chữ hoặc gõ chữ đầu.',
  more: (count: number) => `Còn ${count} điểm cầu khớp, anh/chị gõ thêm để thu hẹp`,
  found: (count: number) => `${count} điểm cầu khớp`,
  call: (name: string) => `Mời: ${name}`,
  register: (name: string) => `Ghi ${name} vào hàng chờ`,
  waiting: (place: number) => `đang chờ – thứ ${place}`,
  onDeck: (place: number) => `đang chuẩn bị – thứ ${place}`,
  holding: 'đang có lời',
  viewOnly: 'chỉ theo dõi, không phát biểu',
  notLive: 'Chỉ mời được khi phiên họp đang diễn ra và đã sang một nội dung.',
} as const;
