import { type IssuedSession, type PlanPoint, tableGet } from '@diemcau/session';
import { personText } from '../official-words.js';
import type { Paper } from '../paper.js';
import { occasionName, organizerSigns, paperForm } from './paper-form.js';

/** Who leads at a point: its own chair, else those whom its units send to lead. */
const leaderText = ({ localChair, units }: PlanPoint): string =>
  [localChair, ...units.map(({ leadDelegate }) => leadDelegate)]
    .flatMap((person) => (person === null ? [] : [personText(person)]))
    .slice(0, 2)
    .join('; ');

/** Danh bạ điểm cầu: whom to call when a point is gone, in the order of the office. */
export const directoryPaper = (session: IssuedSession, at: number): Paper => ({
  ...paperForm(session, 'directory', at),
  title: 'DANH BẠ ĐIỂM CẦU',
  subject: occasionName(session),
  paragraphs: [`Tổng số: ${session.plan.points.length} điểm cầu.`],
  columns: [
    { label: 'STT', width: 6, align: 'center' },
    { label: 'Điểm cầu', width: 25, align: 'left' },
    { label: 'Phòng họp', width: 16, align: 'left' },
    { label: 'Chủ trì tại điểm cầu', width: 21, align: 'left' },
    { label: 'Cán bộ trực', width: 16, align: 'left' },
    { label: 'Điện thoại', width: 16, align: 'left' },
  ],
  rows: session.plan.points.map((point, index) => {
    const contact = tableGet(session.readiness.points, point.id)?.confirmed?.contact;
    const phones = new Set([contact?.phone ?? '', point.hotline ?? '']);
    return {
      kind: 'row',
      cells: [
        String(index + 1),
        point.name,
        contact?.room ?? '',
        leaderText(point),
        contact?.technician ?? '',
        [...phones].filter(Boolean).join('; '),
      ],
    };
  }),
  nothing: 'Chưa có điểm cầu nào.',
  right: organizerSigns,
});
