import type { AgendaItemRequest } from '@diemcau/contract';

/**
 * The programme as far as the report of the day tells it (reports, papers, awards, conclusion), in the usual order of such a morning;
 * minutes are invented.
 */
export const agenda: readonly AgendaItemRequest[] = [
  { id: 'on-dinh', kind: 'settling', title: 'Ổn định tổ chức, kiểm tra đường truyền', minutes: 10 },
  { id: 'gioi-thieu', kind: 'introduction', title: 'Tuyên bố lý do, giới thiệu đại biểu', minutes: 10 },
  { id: 'khai-mac', kind: 'opening', title: 'Phát biểu khai mạc hội nghị', minutes: 10 },
  {
    id: 'bao-cao-2023',
    kind: 'report',
    title: 'Báo cáo tổng kết công tác năm 2023, triển khai nhiệm vụ công tác năm 2024',
    minutes: 20,
    presenter: 'Công an tỉnh, cơ quan thường trực Ban Chỉ đạo 138 tỉnh',
  },
  {
    id: 'bao-cao-2-nam',
    kind: 'report',
    title: 'Báo cáo sơ kết 2 năm thực hiện Chương trình nâng cao vai trò, trách nhiệm của chính quyền cơ sở',
    minutes: 20,
    presenter: 'Công an tỉnh, cơ quan thường trực Ban Chỉ đạo 138 tỉnh',
  },
  { id: 'tham-luan', kind: 'discussion', title: 'Tham luận và thảo luận của các điểm cầu', minutes: 75 },
  { id: 'giai-lao', kind: 'break', title: 'Giải lao', minutes: 15 },
  { id: 'cong-bo', kind: 'award_announcement', title: 'Công bố các quyết định khen thưởng', minutes: 5 },
  { id: 'trao-thuong', kind: 'award_presentation', title: 'Trao thưởng tại các điểm cầu', minutes: 20 },
  { id: 'ket-luan', kind: 'conclusion', title: 'Phát biểu kết luận hội nghị', minutes: 20 },
  { id: 'be-mac', kind: 'closing', title: 'Bế mạc', minutes: 5 },
];
