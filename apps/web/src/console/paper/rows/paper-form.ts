import type { IssuedSession } from '@diemcau/session';
import { isPartyAgency, officialDay, officialMoment } from '../official-text.js';
import { personText } from '../official-words.js';
import type { Paper, PaperKind, Signature } from '../paper.js';

type Form = Pick<Paper, 'kind' | 'agency' | 'isParty' | 'number' | 'day' | 'notes' | 'recipients' | 'left' | 'nothing'>;

/** What all papers of a sitting have alike, at a moment. */
export const paperForm = ({ plan }: IssuedSession, kind: PaperKind, at: number): Form => ({
  kind,
  agency: plan.header.hostAgency,
  isParty: isPartyAgency(plan.header.hostAgency),
  number: null,
  day: officialDay(at),
  notes: [],
  recipients: [],
  left: null,
  nothing: 'Chưa có nội dung.',
});

export const secretarySigns = ({ plan }: IssuedSession): Signature => ({
  office: 'THƯ KÝ HỘI NGHỊ',
  name: plan.header.secretary?.name ?? '',
});

export const chairSigns = ({ plan: { header } }: IssuedSession): Signature => ({
  office: 'CHỦ TỌA',
  name: header.chairs.find(({ id }) => id === header.actingChairId)?.name ?? '',
});

export const organizerSigns: Signature = { office: 'TM. BAN TỔ CHỨC', name: '' };

/** When, where and under whose chair. */
export const occasion = ({ plan: { header } }: IssuedSession): readonly string[] => [
  `Thời gian: ${officialMoment(header.startsAt)}.`,
  `Điểm cầu trung tâm: ${header.hall}.`,
  `Chủ trì: ${header.chairs.map(personText).join('; ')}.`,
];

/** "Hội nghị tổng kết năm 2023 (Phiên buổi sáng)". */
export const occasionName = ({ plan: { header } }: IssuedSession): string =>
  header.sessionTitle === '' ? header.conferenceTitle : `${header.conferenceTitle} (${header.sessionTitle})`;
