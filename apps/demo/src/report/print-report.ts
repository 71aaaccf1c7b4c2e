import type { SessionReportView } from '@diemcau/contract';
import type { SpeakingTurn } from '@diemcau/session';
import { heading, line, table } from '../stage/terminal.js';

const clockTime = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

const at = (moment: number | null): string => (moment === null ? '–' : clockTime.format(moment));

/** 620 s → "10:20". */
const duration = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;

const INCIDENTS: Readonly<Record<string, string>> = {
  point_lost: 'Mất kết nối',
  points_lost: 'Mất kết nối hàng loạt',
  point_weak: 'Đường truyền yếu',
  point_silent: 'Không có tiếng',
  outage: 'Dịch vụ gián đoạn',
};

const STATES: Readonly<Record<string, string>> = {
  done: 'đã phát biểu',
  no_answer: 'không trả lời',
  lost: 'mất lượt',
  declined: 'không mời',
};

const plate = (name: string): string => name.replace(/^ĐIỂM CẦU /u, '');

/** The report a person reads at the end of the demo. */
export const printReport = ({ seq, report }: SessionReportView): void => {
  attendance(report);
  speaking(report.speaking, report.written);
  awards(report);
  incidents(report);
  line('');
  line(`Nhật ký phiên họp: ${seq} sự kiện`);
};

const attendance = ({ attendance: all, attendanceByParent }: SessionReportView['report']): void => {
  heading(`Điểm danh: có mặt ${all.checkedIn}/${all.points} điểm cầu`);
  const header = [
    'Đơn vị',
    'Điểm cầu',
    'Triệu tập',
    'Có mặt',
    'Đi thay',
    'Vắng CLD',
    'Vắng KLD',
    'Chưa rõ',
    'Ngoài TT',
  ];
  const row = (name: string, sum: typeof all): (string | number)[] => [
    name,
    `${sum.checkedIn}/${sum.points}`,
    sum.summoned,
    sum.present,
    sum.substitutes,
    sum.absentExcused,
    sum.absentUnexcused,
    sum.absentUnclassified + sum.unknown,
    sum.unsummoned,
  ];
  table(header, [...attendanceByParent.map((sum) => row(plate(sum.name), sum)), row('CỘNG', all)]);
};

const speaking = (turns: readonly SpeakingTurn[], written: readonly SpeakingTurn[]): void => {
  heading('Nhật ký phát biểu');
  table(
    ['Bắt đầu', 'Kết thúc', 'Được phép', 'Thực tế', 'Điểm cầu', 'Nội dung', 'Ghi chú'],
    turns.map((turn) => [
      at(turn.startedAt),
      at(turn.endedAt),
      turn.limitSec === null ? 'không hạn' : duration(turn.limitSec),
      duration(turn.spokenMs / 1000),
      plate(turn.pointName),
      (turn.topic || turn.itemTitle).slice(0, 48),
      [
        STATES[turn.state] ?? turn.state,
        ...(turn.calledOutOfOrder ? ['vượt thứ tự'] : []),
        ...(turn.extendedSec > 0 ? [`gia hạn ${duration(turn.extendedSec)}`] : []),
      ].join(', '),
    ]),
  );
  for (const turn of written) line(`Gửi ý kiến bằng văn bản: ${plate(turn.pointName)}: ${turn.topic}`);
};

const awards = (report: SessionReportView['report']): void => {
  heading('Khen thưởng');
  table(
    ['Cấp khen', 'Hình thức', 'Tập thể', 'Cá nhân', 'Điểm cầu trao', 'Chưa trao'],
    report.awards.map(({ batch, collectives, individuals, points, open }) => [
      batch.issuer,
      batch.form === 'commendation' ? 'Bằng khen' : 'Giấy khen',
      collectives,
      individuals,
      points.length,
      open,
    ]),
  );
};

const incidents = (report: SessionReportView['report']): void => {
  heading('Sự cố');
  table(
    ['Từ', 'Đến', 'Loại', 'Số điểm cầu'],
    report.incidents.map((incident) => [
      at(incident.openedAt),
      at(incident.closedAt),
      INCIDENTS[incident.kind] ?? 'Yêu cầu hỗ trợ',
      incident.pointIds.length,
    ]),
  );
};
