import type { BuiltInTemplate } from './built-in.js';

/** Họp giao ban: at most half a working day. */
export const briefingTemplate: BuiltInTemplate = {
  id: 'briefing',
  name: 'Họp giao ban',
  type: 'briefing',
  sitting: 'Phiên họp giao ban',
  items: [
    { kind: 'settling', title: 'Ổn định tổ chức, kiểm tra các điểm cầu', minutes: 10 },
    { kind: 'introduction', title: 'Tuyên bố lý do, giới thiệu thành phần dự họp', minutes: 5 },
    { kind: 'opening', title: 'Phát biểu mở đầu của người chủ trì', minutes: 5 },
    { kind: 'report', title: 'Báo cáo tóm tắt kết quả công tác trong kỳ, nhiệm vụ kỳ tới', minutes: 20 },
    { kind: 'discussion', title: 'Thảo luận tại điểm cầu trung tâm và các điểm cầu', minutes: 60 },
    { kind: 'discussion', title: 'Các cơ quan giải trình, làm rõ ý kiến', minutes: 20 },
    { kind: 'directive', title: 'Phát biểu chỉ đạo', minutes: 15 },
    { kind: 'conclusion', title: 'Kết luận cuộc họp', minutes: 15 },
  ],
};
