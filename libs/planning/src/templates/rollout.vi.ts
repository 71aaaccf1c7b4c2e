import type { BuiltInTemplate } from './built-in.js';

/** Hội nghị triển khai, quán triệt: a morning of the one or two days that are allowed. */
export const rolloutTemplate: BuiltInTemplate = {
  id: 'rollout',
  name: 'Hội nghị triển khai',
  type: 'rollout',
  sitting: 'Phiên buổi sáng',
  items: [
    { kind: 'settling', title: 'Đón tiếp đại biểu, ổn định tổ chức', minutes: 15 },
    { kind: 'flag_salute', title: 'Chào cờ', minutes: 5 },
    { kind: 'introduction', title: 'Tuyên bố lý do, giới thiệu đại biểu', minutes: 10 },
    { kind: 'opening', title: 'Phát biểu khai mạc Hội nghị', minutes: 10 },
    { kind: 'report', title: 'Quán triệt nội dung văn bản được triển khai', minutes: 40 },
    { kind: 'report', title: 'Trình bày kế hoạch tổ chức thực hiện', minutes: 30 },
    { kind: 'break', title: 'Giải lao', minutes: 15 },
    { kind: 'paper', title: 'Tham luận của các đơn vị, địa phương', minutes: 40 },
    { kind: 'discussion', title: 'Thảo luận', minutes: 30 },
    { kind: 'directive', title: 'Phát biểu chỉ đạo', minutes: 15 },
    { kind: 'conclusion', title: 'Kết luận Hội nghị', minutes: 10 },
    { kind: 'closing', title: 'Bế mạc', minutes: 5 },
  ],
};
