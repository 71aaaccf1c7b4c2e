import { type IssuedSession, type PointId, pointIndex, type SessionId, tableGet } from '@diemcau/session';
import type { BridgePoint, BridgePoints } from '../../ports/bridge-points.js';
import type { Conference, Conferences, PlannedSession } from '../../ports/conferences.js';
import { SessionDirectoryInfo, type SessionInfo, type SessionPointInfo } from '../../ports/session-directory.js';
import { sessionSummary } from '../conferences/conference-view.js';
import type { SessionStates } from './session-states.js';

/** What the records say of a session. */
interface SessionRecords {
  readonly session: PlannedSession;
  readonly conference: Pick<Conference, 'title' | 'hall' | 'contact'>;
}

const infoOf = ({ session, conference }: SessionRecords, state: IssuedSession | null): SessionInfo => {
  const { startsAt, endsAt } = sessionSummary(session, state);
  const { id: sessionId, conferenceId, title: sessionTitle } = session;
  const { title: conferenceTitle, contact } = conference;
  const hall = state?.plan.header.hall ?? conference.hall;
  return { sessionId, conferenceId, conferenceTitle, sessionTitle, startsAt, endsAt, hall, contact };
};

/** What the point confirmed before the day; empty when it has no telephone of its own. */
const confirmedPhone = (state: IssuedSession | null, pointId: PointId): string =>
  (state && tableGet(state.readiness.points, pointId)?.confirmed?.contact.phone) ?? '';

/** What was confirmed holds; the registry may be years old. */
const pointInfo = (
  pointId: PointId,
  state: IssuedSession | null,
  registered: BridgePoint | undefined,
): SessionPointInfo => {
  const planned = state === null ? undefined : pointIndex(state.plan.points).byId.get(pointId);
  const phone = confirmedPhone(state, pointId);
  return {
    pointId,
    name: planned?.name ?? registered?.name ?? '',
    phone: phone === '' ? (registered?.technician?.phone ?? null) : phone,
  };
};

/** Answers for other doors: from the records before a session is issued, from its log afterwards. */
export class SessionFacts extends SessionDirectoryInfo {
  /** Of issued sessions: their records are frozen for good, so they are read once. */
  private readonly issued = new Map<SessionId, SessionRecords>();

  constructor(
    private readonly conferences: Conferences,
    private readonly registry: BridgePoints,
    private readonly states: SessionStates,
  ) {
    super();
  }

  async conferenceExists(conferenceId: string): Promise<boolean> {
    return (await this.conferences.byId(conferenceId)) !== null;
  }

  async session(sessionId: SessionId): Promise<SessionInfo | null> {
    const records = this.issued.get(sessionId) ?? (await this.recordsOf(sessionId));
    if (records === null) return null;
    const state = await this.states.of(records.session);
    if (state !== null) this.issued.set(sessionId, records);
    return infoOf(records, state);
  }

  async sessionsOf(conferenceId: string): Promise<readonly SessionInfo[]> {
    const conference = await this.conferences.byId(conferenceId);
    if (conference === null) return [];
    const sessions = await this.conferences.sessionsOf([conferenceId]);
    return Promise.all(sessions.map(async (session) => infoOf({ session, conference }, await this.states.of(session))));
  }

  async points(sessionId: SessionId): Promise<readonly SessionPointInfo[]> {
    const { ids, state } = await this.taking(sessionId);
    const registered = new Map((await this.registry.byIds(ids)).map((point) => [point.id, point]));
    return ids.map((pointId) => pointInfo(pointId, state, registered.get(pointId)));
  }

  async point(sessionId: SessionId, pointId: PointId): Promise<SessionPointInfo | null> {
    const { ids, state } = await this.taking(sessionId);
    if (!ids.includes(pointId)) return null;
    const [registered] = await this.registry.byIds([pointId]);
    return pointInfo(pointId, state, registered);
  }

  private async taking(
    sessionId: SessionId,
  ): Promise<{ readonly ids: readonly PointId[]; readonly state: IssuedSession | null }> {
    const session = await this.conferences.session(sessionId);
    const state = session === null ? null : await this.states.of(session);
    if (state !== null) return { ids: state.plan.points.map((point) => point.id), state };
    const participations = await this.conferences.participations(sessionId);
    return { ids: participations.map((participation) => participation.pointId), state: null };
  }

  private async recordsOf(sessionId: SessionId): Promise<SessionRecords | null> {
    const session = await this.conferences.session(sessionId);
    const conference = session && (await this.conferences.byId(session.conferenceId));
    return conference && { session, conference };
  }
}
