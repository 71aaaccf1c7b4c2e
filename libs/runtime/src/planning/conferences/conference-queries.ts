import type {
  ConferenceView,
  ConferencesQuery,
  ConferencesView,
  EditsQuery,
  EditsView,
  SessionSummary,
} from '@diemcau/contract';
import type { SessionStatus } from '@diemcau/planning';
import type { SessionId } from '@diemcau/session';
import type { ConferenceScope, Conferences, PlannedSession } from '../../ports/conferences.js';
import { conferenceView, sessionSummary } from './conference-view.js';
import { found } from '../planning-refused.js';
import type { SessionStates } from '../sessions/session-states.js';

const ENDED: readonly SessionStatus[] = ['archived', 'cancelled'];

/** Reading conferences: the records, and from the logs what has become of them. */
export class ConferenceQueries {
  /** Sittings that stay as they are, so that a list need not read their logs each time. */
  private readonly ended = new Map<SessionId, SessionSummary>();

  constructor(
    private readonly conferences: Conferences,
    private readonly states: SessionStates,
  ) {}

  /** Newest first, of those the caller may see. */
  async list(scope: ConferenceScope, query: ConferencesQuery): Promise<ConferencesView> {
    const { total, conferences } = await this.conferences.page(scope, query.offset, query.limit);
    const views = await this.withSessions(await this.conferences.sessionsOf(conferences.map(({ id }) => id)));
    return { total, conferences: conferences.map((conference) => conferenceView(conference, views(conference.id))) };
  }

  /** @throws PlanningRefused NOT_FOUND */
  async conference(id: string): Promise<ConferenceView> {
    const conference = found(await this.conferences.byId(id));
    return conferenceView(conference, (await this.withSessions(await this.conferences.sessionsOf([id])))(id));
  }

  /** Who saved what, newest first. @throws PlanningRefused NOT_FOUND */
  async edits(id: string, { offset, limit }: EditsQuery): Promise<EditsView> {
    found(await this.conferences.byId(id));
    return this.conferences.edits(id, offset, limit);
  }

  private async withSessions(
    sessions: readonly PlannedSession[],
  ): Promise<(conferenceId: string) => ConferenceView['sessions']> {
    const summaries: SessionSummary[] = [];
    // One after another: an ended session is read from its log, and a page of them at once would fill the memory.
    for (const session of sessions) summaries.push(await this.summary(session));
    return (conferenceId) => summaries.filter((summary) => summary.conferenceId === conferenceId);
  }

  private async summary(session: PlannedSession): Promise<SessionSummary> {
    const known = this.ended.get(session.id);
    if (known !== undefined) return known;
    const summary = sessionSummary(session, await this.states.of(session));
    if (ENDED.includes(summary.status)) this.ended.set(session.id, summary);
    return summary;
  }
}
