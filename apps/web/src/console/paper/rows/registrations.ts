import { type FloorEntry, type IssuedSession, queued } from '@diemcau/session';
import { hourText } from '../../../time/format.js';
import { officialMoment, roman } from '../official-text.js';
import { KIND_WORDS, speakersText, STATE_WORDS } from '../official-words.js';
import type { Paper, PaperRow } from '../paper.js';
import { occasionName, paperForm, secretarySigns } from './paper-form.js';

/** Those who wait in the order of the queue, then those registered for an item that has not begun. */
const toSpeak = (session: IssuedSession): readonly FloorEntry[] => [
  ...queued(session),
  ...Object.values(session.floor.entries).filter(({ state }) => state === 'registered'),
];

const rowOf = (entry: FloorEntry, count: number): PaperRow => ({
  kind: 'row',
  cells: [
    String(count),
    entry.pointName,
    speakersText(entry.speakers),
    [KIND_WORDS[entry.kind], entry.topic].filter(Boolean).join(': '),
    entry.state === 'registered' ? STATE_WORDS.registered : hourText(entry.requestedAt),
    entry.state === 'on_deck' ? STATE_WORDS.on_deck : '',
  ],
});

/** Danh sách đăng ký phát biểu, by item of the programme. */
export const registrationRows = (session: IssuedSession): readonly PaperRow[] => {
  const entries = toSpeak(session);
  const items = [...session.agenda.items, { id: null, title: 'Ngoài chương trình' }]
    .map(({ id, title }) => ({ title, entries: entries.filter(({ itemId }) => itemId === id) }))
    .filter((item) => item.entries.length > 0);
  let count = 0;
  return items.flatMap(({ title, entries: own }, index) => [
    { kind: 'section' as const, cells: [`${roman(index + 1)}. ${title}`] },
    ...own.map((entry) => {
      count += 1;
      return rowOf(entry, count);
    }),
  ]);
};

export const registrationsPaper = (session: IssuedSession, at: number): Paper => ({
  ...paperForm(session, 'registrations', at),
  title: 'DANH SÁCH',
  subject: `Đăng ký phát biểu tại ${occasionName(session)}`,
  paragraphs: [`Số liệu tính đến ${officialMoment(at)}.`],
  columns: [
    { label: 'STT', width: 6, align: 'center' },
    { label: 'Điểm cầu', width: 22, align: 'left' },
    { label: 'Người phát biểu', width: 24, align: 'left' },
    { label: 'Nội dung', width: 26, align: 'left' },
    { label: 'Đăng ký', width: 11, align: 'center' },
    { label: 'Ghi chú', width: 11, align: 'left' },
  ],
  rows: registrationRows(session),
  nothing: 'Chưa có đăng ký phát biểu nào.',
  right: secretarySigns(session),
});
