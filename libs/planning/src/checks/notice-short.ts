import { NOTICE_WORKING_DAYS, noticeGiven } from '../time/notice.js';
import type { CheckRule } from './check-finding.js';

/** Invitations go out three working days ahead; a sitting that has begun has its own finding. */
export const noticeShort: CheckRule = ({ invitedAt, calendar, sitting: { sessionId, startsAt } }) => {
  if (invitedAt === null || startsAt <= invitedAt) return [];
  const link = { kind: 'session', id: sessionId } as const;
  const { workingDays, short, unknownYears } = noticeGiven(calendar, invitedAt, startsAt);
  const unknown = unknownYears.map((year) => ({ code: 'YEAR_NOT_KNOWN' as const, params: { year }, link }));
  if (!short) return unknown;
  return [{ code: 'SHORT_NOTICE', params: { workingDays, wanted: NOTICE_WORKING_DAYS }, link }, ...unknown];
};
