import type { ReceiptCause } from '../http/media-status.js';

/** What the desk reads beside a point whose right has not come all the way: one sentence for each cause. */
export const RECEIPT_CAUSE_SENTENCES: Readonly<Record<ReceiptCause, string>> = {
  media_away: 'Máy chủ hình và tiếng không phản hồi; quyền phát biểu sẽ tự áp dụng khi máy chủ hoạt động trở lại.',
  not_connected: 'Điểm cầu chưa kết nối hình và tiếng.',
  permission_failed: 'Máy chủ chưa mở được micro hoặc camera cho điểm cầu.',
  no_track: 'Điểm cầu đã kết nối nhưng chưa gửi tiếng hoặc hình.',
  muted: 'Điểm cầu đang tự tắt micro hoặc camera.',
  silent: 'Hội trường và bàn điều hành không nghe thấy điểm cầu.',
  view_only: 'Điểm cầu chỉ theo dõi, không gửi tiếng và hình.',
  unconfirmed: 'Điểm cầu dùng thiết bị riêng; cần cán bộ kỹ thuật hoặc thư ký xác nhận có nghe thấy hay không.',
};
