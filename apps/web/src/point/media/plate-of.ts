import { holders, type IssuedSession, type PointId } from '@diemcau/session';

/** A point's plate: from its turn, the main screen, or the plan; a page is not told all points. */
export const plateOf = (session: IssuedSession, pointId: PointId): string => {
  const turn = holders(session).find((entry) => entry.pointId === pointId)?.pointName;
  const { spotlight, name } = session.stage;
  const staged = spotlight === pointId ? name : null;
  return turn ?? staged ?? session.plan.points.find(({ id }) => id === pointId)?.name ?? '';
};
