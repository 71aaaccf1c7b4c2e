import type { CheckRule } from './check-finding.js';

/** A sitting has one central point: the hall. */
export const hallPoint: CheckRule = ({ sitting: { sessionId, points } }) => {
  const count = points.filter(({ role }) => role === 'central').length;
  if (count === 1) return [];
  return [{ code: 'CENTRAL_POINT_REQUIRED', params: { count }, link: { kind: 'session', id: sessionId } }];
};
