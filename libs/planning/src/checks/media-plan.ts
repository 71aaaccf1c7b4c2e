import type { CheckRule } from './check-finding.js';

/** More points with media of their own than the servers are planned for: some would come in late, or with sound alone. */
export const mediaPlan: CheckRule = ({ mediaMaxPoints, sitting: { sessionId, points } }) => {
  const count = points.filter(({ mode }) => mode !== 'hardware').length;
  if (count <= mediaMaxPoints) return [];
  return [
    {
      code: 'MEDIA_PLAN_EXCEEDED',
      params: { count, planned: mediaMaxPoints },
      link: { kind: 'session', id: sessionId },
    },
  ];
};
