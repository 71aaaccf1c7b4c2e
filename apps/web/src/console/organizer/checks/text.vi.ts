/** Words of the checks before issuing. */
export const vi = {
  again: 'Kiểm tra lại',
  fine: '✓ Không còn gì phải sửa. Có thể phát hành.',
  blocks: '✕ Phải sửa trước khi phát hành',
  warns: '▲ Nên xem lại',
  more: (count: number) => `… và ${count} trường hợp khác`,
  boards: 'Bảng hội trường (mỗi dòng một bảng)',
  issue: 'Phát hành giấy mời',
  sure: 'Phát hành giấy mời?',
  means: 'Đường dẫn cho mọi điểm cầu được tạo. Từ đó mọi thay đổi được ghi lại và báo cho các điểm cầu.',
  issued: (links: number) => `✓ Đã phát hành. Có ${links} đường dẫn.`,
  alreadyIssued: 'Giấy mời của phiên này đã phát hành.',
  defaultBoard: 'Bảng hội trường',
} as const;
