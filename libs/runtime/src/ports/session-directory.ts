import type { Millis, PointId, SessionId } from '@diemcau/session';

/** What other doors need to know of a planned session, without knowing its records. */
export interface SessionInfo {
  readonly sessionId: SessionId;
  readonly conferenceId: string;
  readonly conferenceTitle: string;
  readonly sessionTitle: string;
  readonly startsAt: Millis;
  readonly endsAt: Millis;
  readonly hall: string;
  /** Whom those invited may ask. */
  readonly contact: { readonly name: string; readonly phone: string } | null;
}

export interface SessionPointInfo {
  readonly pointId: PointId;
  /** The name plate. */
  readonly name: string;
  /** Registered telephone of the point's technician, as it was typed; null where none is registered. */
  readonly phone: string | null;
}

/** Which conference a session belongs to and who takes part; reads the records of today, before and after issuing. */
export abstract class SessionDirectoryInfo {
  abstract conferenceExists(conferenceId: string): Promise<boolean>;
  abstract session(sessionId: SessionId): Promise<SessionInfo | null>;
  abstract sessionsOf(conferenceId: string): Promise<readonly SessionInfo[]>;
  /** Points that take part, in the order of the plan. */
  abstract points(sessionId: SessionId): Promise<readonly SessionPointInfo[]>;
  abstract point(sessionId: SessionId, pointId: PointId): Promise<SessionPointInfo | null>;
}
