import type { CheckRule } from './check-finding.js';

/** What is over cannot be convened; what has begun still can, in a hurry. */
export const alreadyPast: CheckRule = ({ now, sitting: { sessionId, startsAt, endsAt, issued } }) => {
  if (issued || startsAt > now) return [];
  const code = endsAt <= now ? 'SESSION_IN_PAST' : 'SESSION_STARTED';
  return [{ code, params: { startsAt, endsAt }, link: { kind: 'session', id: sessionId } }];
};
