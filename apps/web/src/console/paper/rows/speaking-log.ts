import { type IssuedSession, sessionReport, type SpeakingTurn } from '@diemcau/session';
import { durationText, hourText } from '../../../time/format.js';
import { figure, officialMoment } from '../official-text.js';
import { KIND_WORDS, speakersText, STATE_WORDS } from '../official-words.js';
import type { Paper } from '../paper.js';
import { chairSigns, occasion, occasionName, paperForm, secretarySigns } from './paper-form.js';

const hour = (at: number | null): string => (at === null ? '' : hourText(at));

/** What is unusual about a turn. */
const noteText = (turn: SpeakingTurn): string =>
  [
    STATE_WORDS[turn.state],
    turn.calledOutOfOrder ? 'Mời ngoài thứ tự' : '',
    turn.extendedSec > 0 ? `Gia hạn ${durationText(turn.extendedSec * 1_000)}` : '',
  ]
    .filter(Boolean)
    .join('; ');

/** Nhật ký phát biểu: everybody who was called, in that order, and who hands in writing. */
export const speakingLogPaper = (session: IssuedSession, at: number): Paper => {
  const { speaking, written } = sessionReport(session, at);
  const spoken = speaking.reduce((sum, { spokenMs }) => sum + spokenMs, 0);
  return {
    ...paperForm(session, 'speaking_log', at),
    title: 'NHẬT KÝ PHÁT BIỂU',
    subject: occasionName(session),
    paragraphs: [
      ...occasion(session),
      `Số liệu tính đến ${officialMoment(at)}: ${figure(speaking.length)} lượt, tổng thời gian phát biểu ${durationText(spoken)}.`,
    ],
    columns: [
      { label: 'STT', width: 6, align: 'center' },
      { label: 'Từ – đến', width: 13, align: 'center' },
      { label: 'Điểm cầu', width: 20, align: 'left' },
      { label: 'Người phát biểu, nội dung', width: 33, align: 'left' },
      { label: 'Đã nói / cho phép', width: 14, align: 'center' },
      { label: 'Ghi chú', width: 14, align: 'left' },
    ],
    rows: speaking.map((turn, index) => ({
      kind: 'row',
      cells: [
        String(index + 1),
        turn.startedAt === null ? hour(turn.calledAt) : `${hour(turn.startedAt)} – ${hour(turn.endedAt) || '…'}`,
        turn.pointName,
        [speakersText(turn.speakers), KIND_WORDS[turn.kind], turn.topic].filter(Boolean).join('. '),
        `${durationText(turn.spokenMs)}${turn.limitSec === null ? '' : ` / ${durationText(turn.limitSec * 1_000)}`}`,
        noteText(turn),
      ],
    })),
    nothing: 'Chưa có lượt phát biểu nào.',
    notes:
      written.length === 0
        ? []
        : [
            'Đăng ký phát biểu nhưng chưa được mời, gửi ý kiến bằng văn bản:',
            ...written.map(({ pointName, speakers }) =>
              [`- ${pointName}`, speakersText(speakers)].filter(Boolean).join(': '),
            ),
          ],
    left: secretarySigns(session),
    right: chairSigns(session),
  };
};
