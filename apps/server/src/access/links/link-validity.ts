import type { AccessLink, SessionInfo } from '@diemcau/runtime';
import type { LinkLook } from '@diemcau/contract';
import type { Millis } from '@diemcau/session';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Asia/Ho_Chi_Minh has been at UTC+7 without summer time since 1975. */
const VIETNAM_MS = 7 * 60 * 60 * 1000;

/** When a link ends: as it was told, or a day after the session, wherever that has been moved to. */
export const linkEnd = (link: AccessLink, session: SessionInfo): Millis => link.expiresAt ?? session.endsAt + DAY_MS;

/** Why a link opens nothing now; null when it does. */
export const linkProblem = (link: AccessLink, session: SessionInfo, now: Millis): LinkLook['problem'] => {
  if (link.revokedAt !== null) return 'LINK_REVOKED';
  if (link.notBefore !== null && now < link.notBefore) return 'LINK_NOT_YET_VALID';
  return now >= linkEnd(link, session) ? 'LINK_EXPIRED' : null;
};

const dayOf = (moment: Millis): number => Math.floor((moment + VIETNAM_MS) / DAY_MS);

/** Whether it is a day of the session in Vietnam: short codes are worth something on such a day only. */
export const isSessionDay = (session: SessionInfo, now: Millis): boolean =>
  dayOf(now) >= dayOf(session.startsAt) && dayOf(now) <= dayOf(session.endsAt);

/** The last four digits of a telephone however it was typed; null when there are not as many. */
export const lastDigits = (phone: string | null): string | null => {
  const digits = phone?.replace(/\D/gu, '') ?? '';
  return digits.length >= 4 ? digits.slice(-4) : null;
};
