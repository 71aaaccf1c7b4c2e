import type { PointId, SessionId } from '@diemcau/session';

/** Who is connected: a fact of the running service, never logged. */
export abstract class Connections {
  /** How many points of the session are connected now. */
  abstract connected(sessionId: SessionId): number;

  /** Whether a page of this point is connected now. */
  abstract isConnected(sessionId: SessionId, pointId: PointId): boolean;
}
