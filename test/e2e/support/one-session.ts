import { type SessionInfo, SessionDirectoryInfo, type SessionPointInfo } from '@diemcau/runtime';
import type { Plan } from '@diemcau/session';

/** One planned session, as access sees it. */
export class OneSession extends SessionDirectoryInfo {
  constructor(
    private readonly info: SessionInfo,
    private readonly plan: Plan,
  ) {
    super();
  }

  conferenceExists(conferenceId: string): Promise<boolean> {
    return Promise.resolve(conferenceId === this.info.conferenceId);
  }

  session(sessionId: string): Promise<SessionInfo | null> {
    return Promise.resolve(sessionId === this.info.sessionId ? this.info : null);
  }

  sessionsOf(conferenceId: string): Promise<readonly SessionInfo[]> {
    return Promise.resolve(conferenceId === this.info.conferenceId ? [this.info] : []);
  }

  points(): Promise<readonly SessionPointInfo[]> {
    return Promise.resolve(this.plan.points.map(({ id, name }) => ({ pointId: id, name, phone: null })));
  }

  async point(sessionId: string, pointId: string): Promise<SessionPointInfo | null> {
    const points = sessionId === this.info.sessionId ? await this.points() : [];
    return points.find((point) => point.pointId === pointId) ?? null;
  }
}
