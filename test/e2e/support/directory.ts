import { SessionDirectoryInfo, type SessionInfo, type SessionPointInfo } from '@diemcau/runtime';

/** Sessions by id, with their points. */
export class FixedDirectory extends SessionDirectoryInfo {
  readonly sessions = new Map<string, { info: SessionInfo; points: readonly SessionPointInfo[] }>();

  plan(sessionId: string, conferenceId: string, startsAt: number, points: readonly SessionPointInfo[]): void {
    const title = { conferenceTitle: 'Hội nghị', sessionTitle: 'Phiên sáng' };
    const place = { hall: 'Hội trường A', contact: { name: 'Văn phòng', phone: '0269 3 824 404' } };
    const endsAt = startsAt + 4 * 60 * 60 * 1000;
    this.sessions.set(sessionId, { info: { ...place, sessionId, conferenceId, ...title, startsAt, endsAt }, points });
  }

  conferenceExists(conferenceId: string): Promise<boolean> {
    return Promise.resolve([...this.sessions.values()].some(({ info }) => info.conferenceId === conferenceId));
  }

  session(sessionId: string): Promise<SessionInfo | null> {
    return Promise.resolve(this.sessions.get(sessionId)?.info ?? null);
  }

  sessionsOf(conferenceId: string): Promise<readonly SessionInfo[]> {
    const all = [...this.sessions.values()].map(({ info }) => info);
    return Promise.resolve(all.filter((info) => info.conferenceId === conferenceId));
  }

  points(sessionId: string): Promise<readonly SessionPointInfo[]> {
    return Promise.resolve(this.sessions.get(sessionId)?.points ?? []);
  }

  async point(sessionId: string, pointId: string): Promise<SessionPointInfo | null> {
    return (await this.points(sessionId)).find((point) => point.pointId === pointId) ?? null;
  }
}
