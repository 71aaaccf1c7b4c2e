import { durationAdvice } from '../conference/duration.js';
import type { CheckRule } from './check-finding.js';

/** Longer than a meeting of its type is meant to take. */
export const longerThanUsual: CheckRule = ({ sitting: { sessionId, conferenceType, startsAt, endsAt } }) => {
  const advice = durationAdvice(conferenceType, startsAt, endsAt);
  return advice === null ? [] : [{ ...advice, link: { kind: 'session', id: sessionId } }];
};
