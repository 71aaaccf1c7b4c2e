import { type IssuedSession, pointIndex, sessionReport } from '@diemcau/session';
import { hourText } from '../../../time/format.js';
import { figure } from '../official-text.js';
import type { Paper } from '../paper.js';
import { occasion, occasionName, organizerSigns, paperForm } from './paper-form.js';

/** Chương trình: planned hours, and on the day those that were. */
export const programmePaper = (session: IssuedSession, at: number): Paper => {
  const { byId } = pointIndex(session.plan.points);
  const { agenda } = sessionReport(session, at);
  const rows = agenda.map((run, index) => {
    const item = session.agenda.items[index];
    const place = byId.get(item?.pointId ?? '')?.name ?? '';
    const actual =
      run.startedAt === null
        ? ''
        : `${hourText(run.startedAt)} – ${run.endedAt === null ? '…' : hourText(run.endedAt)}`;
    return {
      kind: 'row' as const,
      cells: [
        String(index + 1),
        `${hourText(run.plannedStart)} – ${hourText(run.plannedStart + run.plannedMs)}`,
        run.title,
        figure(run.plannedMs / 60_000),
        [item?.presenter ?? '', place].filter(Boolean).join(' – '),
        actual,
      ],
    };
  });
  return {
    ...paperForm(session, 'programme', at),
    title: 'CHƯƠNG TRÌNH',
    subject: occasionName(session),
    paragraphs: occasion(session),
    columns: [
      { label: 'STT', width: 6, align: 'center' },
      { label: 'Thời gian', width: 16, align: 'center' },
      { label: 'Nội dung', width: 34, align: 'left' },
      { label: 'Số phút', width: 8, align: 'center' },
      { label: 'Người thực hiện', width: 22, align: 'left' },
      { label: 'Thực tế', width: 14, align: 'center' },
    ],
    rows,
    nothing: 'Chương trình chưa có nội dung nào.',
    right: organizerSigns,
  };
};
