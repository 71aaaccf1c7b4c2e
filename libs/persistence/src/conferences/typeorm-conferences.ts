import {
  type Conference,
  type ConferenceScope,
  Conferences,
  type Participation,
  type PlannedSession,
  type RecordChange,
  type SessionDraft,
} from '@diemcau/runtime';
import type { Millis, SessionId } from '@diemcau/session';
import { type FindOptionsWhere, In } from 'typeorm';
import { inChunks } from '../database/chunks.js';
import type { Database } from '../database/database.js';
import { digestConference } from '../session-digests/digest-writes.js';
import { ConferenceRow } from './conference.row.js';
import { anyFrozen, insertDraft, overwriteDraft, sessionBar } from './conference-writes.js';
import { ParticipationRow } from './participation.row.js';
import { PlannedSessionRow } from './planned-session.row.js';

/** Conferences, their sittings and who takes part, in the database. */
export class TypeormConferences extends Conferences {
  constructor(private readonly database: Database) {
    super();
  }

  add(conference: Conference, drafts: readonly SessionDraft[]): Promise<void> {
    return this.database.writes.run(async (manager) => {
      await manager.insert(ConferenceRow, conference);
      await digestConference(manager, conference);
      for (const draft of drafts) await insertDraft(manager, draft);
    });
  }

  async page(
    scope: ConferenceScope,
    offset: number,
    limit: number,
  ): Promise<{ readonly total: number; readonly conferences: readonly Conference[] }> {
    const where: FindOptionsWhere<ConferenceRow> = scope === 'all' ? {} : { id: In([...scope]) };
    const [conferences, total] = await this.database.reads.findAndCount(ConferenceRow, {
      where,
      order: { createdAt: 'DESC', id: 'DESC' },
      skip: offset,
      take: limit,
    });
    return { total, conferences };
  }

  byId(id: string): Promise<Conference | null> {
    return this.database.reads.findOneBy(ConferenceRow, { id });
  }

  async sessionsOf(conferenceIds: readonly string[]): Promise<readonly PlannedSession[]> {
    const found: PlannedSession[] = [];
    for (const chunk of inChunks(conferenceIds, 1)) {
      found.push(
        ...(await this.database.reads.find(PlannedSessionRow, {
          where: { conferenceId: In(chunk) },
          order: { conferenceId: 'ASC', position: 'ASC' },
        })),
      );
    }
    return found;
  }

  session(id: SessionId): Promise<PlannedSession | null> {
    return this.database.reads.findOneBy(PlannedSessionRow, { id });
  }

  async participations(sessionId: SessionId): Promise<readonly Participation[]> {
    const rows = await this.database.reads.find(ParticipationRow, { where: { sessionId }, order: { position: 'ASC' } });
    return rows.map(({ pointId, units, localChair, mode }) => ({ pointId, units, localChair, mode }));
  }

  addSession(draft: SessionDraft): Promise<void> {
    return this.database.writes.run((manager) => insertDraft(manager, draft));
  }

  replace(conference: Conference): Promise<RecordChange> {
    return this.database.writes.run(async (manager) => {
      const { id, version } = conference;
      const row = await manager.findOneBy(ConferenceRow, { id });
      if (row === null) return 'missing';
      if (await anyFrozen(manager, id)) return 'frozen';
      if (row.version !== version - 1) return 'stale';
      await manager.update(ConferenceRow, { id }, conference);
      await digestConference(manager, conference);
      return 'done';
    });
  }

  replaceSession(draft: SessionDraft): Promise<RecordChange> {
    return this.database.writes.run(async (manager) => {
      const { id, version } = draft.session;
      const bar = await sessionBar(manager, { id, version: version - 1 });
      if (bar !== null) return bar;
      await overwriteDraft(manager, draft);
      return 'done';
    });
  }

  freeze(session: PlannedSession, conference: Conference, at: Millis): Promise<RecordChange> {
    return this.database.writes.run(async (manager) => {
      const bar = await sessionBar(manager, session);
      if (bar !== null) return bar;
      const { id, version } = conference;
      if (!(await manager.existsBy(ConferenceRow, { id, version }))) return 'stale';
      await manager.update(PlannedSessionRow, { id: session.id }, { frozenAt: at });
      return 'done';
    });
  }

  async thaw(sessionId: SessionId): Promise<void> {
    await this.database.writes.run((manager) =>
      manager.update(PlannedSessionRow, { id: sessionId }, { frozenAt: null }),
    );
  }
}
