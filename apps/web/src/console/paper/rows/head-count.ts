import {
  addFigures,
  type AttendanceFigures,
  attendanceTotals,
  figuresOf,
  type IssuedSession,
  noFigures,
  type PlanPoint,
  pointFigures,
  tableGet,
} from '@diemcau/session';
import { figure, officialMoment, roman, share } from '../official-text.js';
import type { Paper, PaperColumn, PaperRow } from '../paper.js';
import { attendanceNotes } from './attendance-notes.js';
import { occasion, occasionName, paperForm, secretarySigns } from './paper-form.js';

const number = (label: string, width: number, over?: string): PaperColumn => ({
  ...{ label, width, align: 'center' },
  ...(over === undefined ? {} : { over }),
});

const HEAD_COUNT_COLUMNS: readonly PaperColumn[] = [
  number('STT', 6),
  { label: 'Điểm cầu, đơn vị', width: 27, align: 'left' },
  number('Triệu tập', 8),
  number('Có mặt', 8),
  number('Đi thay', 7),
  number('Có lý do', 8, 'Vắng'),
  number('Không lý do', 8, 'Vắng'),
  number('Chưa rõ', 8, 'Vắng'),
  number('Chưa điểm danh', 8),
  { label: 'Ghi chú', width: 12, align: 'left' },
];

const cellsOf = (mark: string, name: string, figures: AttendanceFigures, note = ''): readonly string[] => [
  mark,
  name,
  ...[
    figures.summoned,
    figures.present,
    figures.substitutes,
    figures.absentExcused,
    figures.absentUnexcused,
    figures.absentUnclassified,
    figures.unknown,
  ].map(figure),
  note,
];

type Notes = ReturnType<typeof attendanceNotes>;

/** The hall's units are of the whole province and stand by themselves; a point with one unit is that unit. */
const rowsOf = (session: IssuedSession, point: PlanPoint, mark: string, notes: Notes): readonly PaperRow[] => {
  const { points, locked } = session.attendance;
  const known = tableGet(points, point.id);
  const rest = locked?.classifyRest ?? null;
  const units = point.units.map((unit, index): PaperRow => {
    const figures = figuresOf(unit, known?.units[unit.id]?.current.value, rest);
    const isHall = point.role === 'central';
    return {
      kind: isHall ? 'row' : 'part',
      cells: cellsOf(isHall ? String(index + 1) : '', unit.name, figures, notes(point.id, unit.id)),
    };
  });
  if (point.role === 'central') return units;
  const [only, ...others] = point.units;
  const note = only === undefined || others.length > 0 ? '' : notes(point.id, only.id);
  const name = only === undefined || others.length > 0 ? point.name : only.name;
  const whole: PaperRow = { kind: 'row', cells: cellsOf(mark, name, pointFigures(session, point.id), note) };
  return others.length === 0 ? [whole] : [whole, ...units];
};

/** The hall, then the groups that the organizer made, each in the order of the office. */
const sectionsOf = ({ plan: { points } }: IssuedSession): ReadonlyMap<string, readonly PlanPoint[]> => {
  const sections = new Map<string, readonly PlanPoint[]>();
  const grouped = points.some(({ group }) => group !== null);
  const hall = points.filter(({ role }) => role === 'central');
  const others = points.filter(({ role }) => role !== 'central');
  for (const point of [...hall, ...others]) {
    const rest = grouped ? 'Các điểm cầu khác' : 'Điểm cầu thành phần';
    const name = point.role === 'central' ? 'Điểm cầu trung tâm' : (point.group ?? rest);
    sections.set(name, [...(sections.get(name) ?? []), point]);
  }
  return sections;
};

/** The attendance of some points, section by section, with their sums. */
export const headCountRows = (session: IssuedSession): readonly PaperRow[] => {
  const notes = attendanceNotes(session);
  let counted = 0;
  return [...sectionsOf(session)].flatMap(([name, points], index) => {
    const sum = points.reduce((all, { id }) => addFigures(all, pointFigures(session, id)), noFigures);
    const head: PaperRow = { kind: 'section', cells: cellsOf(roman(index + 1), name, sum) };
    const rows = points.flatMap((point) => {
      if (point.role !== 'central') counted += 1;
      return rowsOf(session, point, String(counted), notes);
    });
    return [head, ...rows];
  });
};

/** The sum as the chair reads it out. */
const summary = (session: IssuedSession, at: number): readonly string[] => {
  const sum = attendanceTotals(session);
  const rate = share(sum.present, sum.summoned);
  const absent = sum.absentExcused + sum.absentUnexcused + sum.absentUnclassified;
  return [
    `Số liệu tính đến ${officialMoment(at)}:`,
    `- Số điểm cầu đã điểm danh: ${figure(sum.checkedIn)}/${figure(sum.points)} điểm cầu.`,
    `- Đại biểu được triệu tập: ${figure(sum.summoned)}; có mặt: ${figure(sum.present)}${rate === '' ? '' : ` (đạt ${rate})`}, trong đó đi thay: ${figure(sum.substitutes)}.`,
    `- Vắng mặt: ${figure(absent)}, trong đó có lý do: ${figure(sum.absentExcused)}; không lý do: ${figure(sum.absentUnexcused)}; chưa rõ lý do: ${figure(sum.absentUnclassified)}. Chưa điểm danh: ${figure(sum.unknown)}.`,
    `- Đại biểu ngoài triệu tập (khách mời, báo chí): ${figure(sum.unsummoned)}.`,
  ];
};

/** Báo cáo nhanh số lượng đại biểu. */
export const headCountPaper = (session: IssuedSession, at: number): Paper => ({
  ...paperForm(session, 'head_count', at),
  number: 'BC',
  title: 'BÁO CÁO NHANH',
  subject: `Số lượng đại biểu dự ${occasionName(session)}`,
  paragraphs: [...occasion(session), ...summary(session, at)],
  columns: HEAD_COUNT_COLUMNS,
  rows: [...headCountRows(session), { kind: 'total', cells: cellsOf('', 'Tổng cộng', attendanceTotals(session)) }],
  recipients: ['Chủ tọa hội nghị', 'Ban Tổ chức hội nghị'],
  right: secretarySigns(session),
});
