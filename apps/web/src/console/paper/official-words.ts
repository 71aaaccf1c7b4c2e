import type { EntryKind, EntryState, Person, Speaker } from '@diemcau/session';

/** A paper is a document of the state: it is written in Vietnamese, whatever language the screen speaks. */
export const KIND_WORDS: Readonly<Record<EntryKind, string>> = {
  opening: 'Phát biểu khai mạc',
  report: 'Báo cáo',
  paper: 'Tham luận',
  speech: 'Phát biểu',
  directive: 'Phát biểu chỉ đạo',
  concluding: 'Phát biểu kết luận',
  question: 'Chất vấn',
  answer: 'Trả lời',
  rebuttal: 'Tranh luận',
  point_of_order: 'Nhắc quy chế',
};

export const STATE_WORDS: Readonly<Record<EntryState, string>> = {
  registered: 'Đăng ký trước',
  waiting: 'Chờ mời',
  on_deck: 'Chuẩn bị',
  invited: 'Đã mời',
  speaking: 'Đang phát biểu',
  paused: 'Tạm dừng',
  done: '',
  written: 'Gửi bằng văn bản',
  withdrawn: 'Đã rút',
  declined: 'Chưa mời được',
  no_answer: 'Mời nhưng không trả lời',
  lost: 'Mất kết nối giữa lượt',
};

/** Đ/c Nguyễn Văn A, Bí thư, Chủ tịch. */
export const personText = ({ name, positions }: Person): string => `Đ/c ${[name, ...positions].join(', ')}`;

export const speakersText = (speakers: readonly Speaker[]): string =>
  speakers.map(({ name, position }) => [`Đ/c ${name}`, position].filter(Boolean).join(', ')).join('; ');
