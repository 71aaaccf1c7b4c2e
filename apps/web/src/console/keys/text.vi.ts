/** What the keys of a desk do, as the list and the printed card say it. */
export const vi = {
  title: 'Phím tắt',
  print: 'In thẻ phím',
  close: 'Đóng',
  key: 'Phím',
  does: 'Việc',
  note: 'Phím tắt không chạy khi đang gõ chữ, trừ phím có dấu *.',
  acts: {
    callNext: 'Mời kế tiếp',
    endTurn: 'Kết thúc lượt',
    addMinute: 'Thêm 1 phút',
    remind: 'Nhắc hết giờ',
    mark: 'Chèn mốc giờ vào biên bản',
    undo: 'Hoàn tác',
    find: 'Tìm và mời điểm cầu bất kỳ',
    up: 'Chọn dòng trên',
    down: 'Chọn dòng dưới',
    moveUp: 'Dời lượt lên',
    moveDown: 'Dời lượt xuống',
    tab: (number: number, name: string) => `Mở thẻ ${number}: ${name}`,
    list: 'Danh sách phím tắt',
  },
} as const;
