/** What the page says about the last press. */
export const vi = {
  waiting: 'Đang chuyển…',
  slow: 'Chưa nhận được trả lời – đang thử lại…',
  first: (who: string, time: string) =>
    `${who} đã bấm trước lúc ${time}. Chưa có gì thay đổi, anh/chị xem lại màn hình.`,
  renamed: 'Nút vừa đổi sang điểm cầu khác. Anh/chị xem lại rồi bấm.',
} as const;
