/** What the desk is told of the media server itself. */
export const mediaNotices = {
  MEDIA_AWAY:
    'Máy chủ hình và tiếng tạm thời không phản hồi; quyền phát biểu vẫn được ghi nhận và sẽ tự áp dụng ngay khi máy chủ hoạt động trở lại.',
  MEDIA_NOT_CONFIGURED:
    'Hệ thống chưa được cài đặt máy chủ hình và tiếng; mọi chức năng khác vẫn hoạt động bình thường.',
} as const;
