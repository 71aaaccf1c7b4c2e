/** What the page says about the last press. */
export const vi = {
  waiting: 'Đang chuyển…',
  slow: 'Chưa nhận được trả lời – đang thử lại…',
} as const;
