import { clockText, dateText, dayOf } from '@diemcau/planning';
import type { MediaNotice, MediaServerStatus } from '../http/media-status.js';

/** For how long the desk is told that the media server is back. */
const BACK_MS = 300_000;

const momentText = (at: number): string => `${clockText(at)} ngày ${dateText(dayOf(at))}`;

/**
 * The one sentence that the desk is told of the media server; null when there is nothing to say. The same for the answer to a request
 * and for a page that follows the `media` frames. `now`: wall time in milliseconds.
 */
export const mediaNotice = ({ state, since, awaySince }: MediaServerStatus, now: number): MediaNotice | null => {
  if (state === 'not_configured') {
    const sentence = 'Hệ thống chưa được cài đặt máy chủ hình và tiếng; mọi chức năng khác vẫn hoạt động bình thường.';
    return { code: 'MEDIA_NOT_CONFIGURED', sentence };
  }
  if (awaySince === null) return null;
  const from = momentText(awaySince);
  if (state === 'away') {
    const sentence = `Máy chủ hình và tiếng không phản hồi từ ${from}; quyền phát biểu vẫn được ghi nhận và sẽ tự áp dụng ngay khi máy chủ hoạt động trở lại.`;
    return { code: 'MEDIA_AWAY', sentence };
  }
  if (since === null || now - since >= BACK_MS) return null;
  const sentence = `Máy chủ hình và tiếng đã hoạt động trở lại lúc ${momentText(since)}, sau khi gián đoạn từ ${from}.`;
  return { code: 'MEDIA_BACK', sentence };
};
