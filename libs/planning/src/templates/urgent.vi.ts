import type { BuiltInTemplate } from './built-in.js';

/** Họp khẩn: one hour, without ceremony, ending with who does what by when. */
export const urgentTemplate: BuiltInTemplate = {
  id: 'urgent',
  name: 'Họp khẩn',
  type: 'briefing',
  sitting: 'Phiên họp khẩn',
  items: [
    { kind: 'settling', title: 'Kết nối và kiểm tra các điểm cầu', minutes: 5 },
    { kind: 'opening', title: 'Người chủ trì nêu mục đích, yêu cầu cuộc họp', minutes: 5 },
    { kind: 'report', title: 'Báo cáo nhanh tình hình', minutes: 10 },
    { kind: 'report', title: 'Báo cáo của điểm cầu tại hiện trường', minutes: 10 },
    { kind: 'discussion', title: 'Ý kiến của các cơ quan, địa phương', minutes: 20 },
    { kind: 'conclusion', title: 'Kết luận, phân công nhiệm vụ và thời hạn', minutes: 10 },
  ],
};
