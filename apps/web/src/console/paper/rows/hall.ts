import { type IssuedSession, tableGet } from '@diemcau/session';
import { figure, officialMoment, roman } from '../official-text.js';
import type { Paper, PaperRow } from '../paper.js';
import { guestsOf } from './guests.js';
import { occasionName, paperForm, secretarySigns } from './paper-form.js';

const STATUS: Readonly<Record<string, string>> = { present: 'x', substitute: 'x' };

/** Danh sách đại biểu tại hội trường: unit by unit, by name where names are known, with room to sign. */
const hallRows = (session: IssuedSession): readonly PaperRow[] => {
  const halls = session.plan.points.filter(({ role }) => role === 'central');
  const units = halls.flatMap((point) => point.units.map((unit) => ({ point, unit })));
  return units.flatMap(({ point, unit }, index) => {
    const report = tableGet(session.attendance.points, point.id)?.units[unit.id]?.current.value;
    const guests = guestsOf(session, point.id, unit);
    const came = report === undefined ? '' : `${figure(report.present)}/${figure(unit.summoned)}`;
    const head: PaperRow = { kind: 'section', cells: [roman(index + 1), unit.name, '', came, '', ''] };
    return [
      head,
      ...guests.map(({ name, positions, status, substituteName }, place): PaperRow => {
        const note = status === 'substitute' ? `Đi thay: ${substituteName ?? ''}` : '';
        return { kind: 'row', cells: [String(place + 1), name, positions.join(', '), STATUS[status] ?? '', '', note] };
      }),
    ];
  });
};

export const hallPaper = (session: IssuedSession, at: number): Paper => ({
  ...paperForm(session, 'hall', at),
  title: 'DANH SÁCH',
  subject: `Đại biểu tại điểm cầu trung tâm dự ${occasionName(session)}`,
  paragraphs: [`${session.plan.header.hall}. Số liệu tính đến ${officialMoment(at)}.`],
  columns: [
    { label: 'STT', width: 7, align: 'center' },
    { label: 'Đơn vị, họ và tên', width: 31, align: 'left' },
    { label: 'Chức vụ', width: 22, align: 'left' },
    { label: 'Có mặt', width: 9, align: 'center' },
    { label: 'Ký tên', width: 15, align: 'center' },
    { label: 'Ghi chú', width: 16, align: 'left' },
  ],
  rows: hallRows(session),
  nothing: 'Hội trường chưa có đơn vị nào được mời.',
  right: secretarySigns(session),
});
