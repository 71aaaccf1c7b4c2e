/** What kind of item the programme has, by the names of the core. */
export const vi = {
  settling: 'Ổn định tổ chức',
  flag_salute: 'Chào cờ',
  performance: 'Văn nghệ',
  introduction: 'Giới thiệu đại biểu',
  opening: 'Khai mạc',
  report: 'Báo cáo',
  paper: 'Tham luận',
  discussion: 'Thảo luận',
  question_time: 'Chất vấn',
  award_announcement: 'Công bố khen thưởng',
  award_presentation: 'Trao thưởng',
  emulation: 'Phát động thi đua',
  directive: 'Phát biểu chỉ đạo',
  break: 'Giải lao',
  conclusion: 'Kết luận',
  closing: 'Bế mạc',
} as const;
