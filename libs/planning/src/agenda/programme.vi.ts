import { clockText } from '../time/clock.js';
import { dateText, dayOf } from '../time/day.js';
import type { ProgrammeFinding, ProgrammeFinish } from './programme.js';

const hourText = (at: number, near: number): string =>
  dayOf(at) === dayOf(near) ? clockText(at) : `${clockText(at)} ngày ${dateText(dayOf(at))}`;

/** What stands in the row itself: "Trống 10 phút", "Chồng 5 phút". */
export const findingTitle = ({ kind, minutes }: ProgrammeFinding): string =>
  kind === 'gap' ? `Trống ${minutes} phút` : `Chồng ${minutes} phút`;

/** One finding in full; `title` names the pinned item. */
export const findingSentence = ({ kind, startsAt, endsAt, minutes }: ProgrammeFinding, title: string): string =>
  kind === 'gap'
    ? `Trống ${minutes} phút, từ ${clockText(startsAt)} đến ${hourText(endsAt, startsAt)}, trước nội dung “${title}”.`
    : `Chồng ${minutes} phút: nội dung “${title}” neo lúc ${hourText(startsAt, endsAt)}, trong khi phần trước đến ${clockText(endsAt)} mới xong.`;

const finishes: Readonly<Record<ProgrammeFinish['kind'], (minutes: number) => string>> = {
  exact: () => 'Chương trình kết thúc đúng giờ dự kiến.',
  spare: (minutes) => `Chương trình kết thúc sớm ${minutes} phút so với giờ dự kiến.`,
  overrun: (minutes) => `Chương trình vượt giờ kết thúc dự kiến ${minutes} phút.`,
};

/** The end of the programme against the end of the sitting. */
export const finishSentence = ({ kind, minutes }: ProgrammeFinish): string => finishes[kind](minutes);
