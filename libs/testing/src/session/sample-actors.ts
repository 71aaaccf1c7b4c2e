import type { Actor, PointId, Role } from '@diemcau/session';

/** Somebody with one role. */
export const actorOf = (role: Role, pointId: PointId | null = null): Actor => ({
  id: pointId === null ? role : `${role}-${pointId}`,
  name: `Đồng chí ${role}`,
  roles: [role],
  pointId,
});

/** The people of a conference, one per role, and the operator of each point. */
export const people = {
  admin: actorOf('admin'),
  organizer: actorOf('organizer'),
  chair: actorOf('chair'),
  secretary: actorOf('secretary'),
  technician: actorOf('technician'),
  mc: actorOf('mc'),
  reception: actorOf('reception'),
  board: actorOf('board'),
  system: actorOf('system'),
  operatorOf: (pointId: PointId): Actor => actorOf('operator', pointId),
};
