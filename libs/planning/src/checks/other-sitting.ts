import type { CheckLink, CheckParams } from './check-finding.js';
import type { OtherSitting } from './check-input.js';

/** Of a sitting that the reader may not know only the hours are told. */
export const otherParams = ({ title, startsAt, endsAt }: OtherSitting): CheckParams => ({
  startsAt,
  endsAt,
  ...(title !== null && { with: title }),
});

/** The other sitting where it may be known, and otherwise what is wanted twice. */
export const otherLink = (other: OtherSitting, own: CheckLink): CheckLink =>
  other.title === null ? own : { kind: 'session', id: other.sessionId };
