import { dayOf } from '../time/day.js';
import { NOTICE_WORKING_DAYS } from '../time/notice.js';
import { workingDaysBetween } from '../time/working-calendar.js';
import type { CheckRule } from './check-finding.js';

/** Invitations go out three working days ahead; a sitting that has begun has its own finding. */
export const noticeShort: CheckRule = ({ invitedAt, calendar, sitting: { sessionId, startsAt } }) => {
  if (invitedAt === null || startsAt <= invitedAt) return [];
  const link = { kind: 'session', id: sessionId } as const;
  const { days, unknownYears } = workingDaysBetween(calendar, dayOf(invitedAt), dayOf(startsAt));
  const unknown = unknownYears.map((year) => ({ code: 'YEAR_NOT_KNOWN' as const, params: { year }, link }));
  if (days >= NOTICE_WORKING_DAYS) return unknown;
  return [{ code: 'SHORT_NOTICE', params: { workingDays: days, wanted: NOTICE_WORKING_DAYS }, link }, ...unknown];
};
