import {
  type Conference,
  Conferences,
  type DraftEdit,
  type Editor,
  type Participation,
  type PlannedSession,
  type RecordChange,
  type SessionDraft,
  type SessionWrite,
} from '@diemcau/runtime';
import type { Millis, PointId, SessionId } from '@diemcau/session';
import { type EntityManager, In, MoreThan } from 'typeorm';
import { inChunks } from '../database/chunks.js';
import type { Database } from '../database/database.js';
import { digestConference } from '../session-digests/digest-writes.js';
import { ConferenceRow } from './conference.row.js';
import { anyFrozen, insertDraft, lastPlace, sessionBar, writeSession } from './conference-writes.js';
import { DraftEditRow } from './draft-edit.row.js';
import { CREATED, DELETED, noteEdit, toEdit } from './draft-edits.js';
import { removeConferenceRows, removeSessionRows } from './draft-removal.js';
import { ParticipationRow } from './participation.row.js';
import { PlannedSessionRow } from './planned-session.row.js';

/** What keeps a conference from being changed by somebody who saw this version; null when nothing does. */
const conferenceBar = async (
  manager: EntityManager,
  seen: Pick<Conference, 'id' | 'version'>,
): Promise<'missing' | 'frozen' | 'stale' | null> => {
  const row = await manager.findOneBy(ConferenceRow, { id: seen.id });
  if (row === null) return 'missing';
  if (await anyFrozen(manager, seen.id)) return 'frozen';
  return row.version === seen.version ? null : 'stale';
};

/** Conferences, their sittings and who takes part, in the database. */
export class TypeormConferences extends Conferences {
  constructor(private readonly database: Database) {
    super();
  }

  add(conference: Conference, drafts: readonly SessionDraft[]): Promise<void> {
    return this.database.writes.run(async (manager) => {
      await manager.insert(ConferenceRow, conference);
      await noteEdit(manager, conference, CREATED);
      await digestConference(manager, conference);
      for (const draft of drafts) await insertDraft(manager, draft);
    });
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

  async participations(sessionId: SessionId, pointIds?: readonly PointId[]): Promise<readonly Participation[]> {
    const rows: ParticipationRow[] = [];
    const slices = pointIds === undefined ? [undefined] : inChunks(pointIds, 1);
    for (const slice of slices) {
      const where = { sessionId, ...(slice !== undefined && { pointId: In(slice) }) };
      rows.push(...(await this.database.reads.find(ParticipationRow, { where, order: { position: 'ASC' } })));
    }
    if (slices.length > 1) rows.sort((a, b) => a.position - b.position);
    return rows.map(({ pointId, units, localChair, mode }) => ({ pointId, units, localChair, mode }));
  }

  async pointIds(sessionId: SessionId): Promise<readonly PointId[]> {
    const rows = await this.database.reads
      .createQueryBuilder(ParticipationRow, 'taking')
      .select('taking.pointId', 'pointId')
      .where({ sessionId })
      .orderBy('taking.position')
      .getRawMany<{ readonly pointId: PointId }>();
    return rows.map(({ pointId }) => pointId);
  }

  addSession(draft: SessionDraft): Promise<'done' | 'missing'> {
    return this.database.writes.run(async (manager) => {
      const { conferenceId } = draft.session;
      if (!(await manager.existsBy(ConferenceRow, { id: conferenceId }))) return 'missing';
      const position = await lastPlace(manager, conferenceId);
      await insertDraft(manager, { ...draft, session: { ...draft.session, position } });
      return 'done';
    });
  }

  change(conference: Conference, fields: readonly string[]): Promise<RecordChange> {
    return this.database.writes.run(async (manager) => {
      const { id, version } = conference;
      const bar = await conferenceBar(manager, { id, version: version - 1 });
      if (bar !== null) return bar;
      await manager.update(ConferenceRow, { id }, conference);
      await noteEdit(manager, conference, fields);
      await digestConference(manager, conference);
      return 'done';
    });
  }

  changeSession(write: SessionWrite): Promise<RecordChange> {
    return this.database.writes.run(async (manager) => {
      const { id, version } = write.session;
      const bar = await sessionBar(manager, { id, version: version - 1 });
      if (bar !== null) return bar;
      await writeSession(manager, write);
      return 'done';
    });
  }

  remove(id: string, version: number): Promise<RecordChange> {
    return this.database.writes.run(async (manager) => {
      const bar = await conferenceBar(manager, { id, version });
      if (bar !== null) return bar;
      await removeConferenceRows(manager, id);
      return 'done';
    });
  }

  removeSession(id: SessionId, version: number, changedBy: Editor, changedAt: Millis): Promise<RecordChange> {
    return this.database.writes.run(async (manager) => {
      const bar = await sessionBar(manager, { id, version });
      if (bar !== null) return bar;
      const session: PlannedSession = await manager.findOneByOrFail(PlannedSessionRow, { id });
      await removeSessionRows(manager, id);
      await noteEdit(manager, { ...session, version: version + 1, changedAt, changedBy }, DELETED);
      return 'done';
    });
  }

  async edits(
    conferenceId: string,
    offset: number,
    limit: number,
  ): Promise<{ readonly total: number; readonly edits: readonly DraftEdit[] }> {
    const [rows, total] = await this.database.reads.findAndCount(DraftEditRow, {
      where: { conferenceId },
      order: { at: 'DESC', version: 'DESC', recordId: 'DESC', record: 'DESC' },
      skip: offset,
      take: limit,
    });
    return { total, edits: rows.map(toEdit) };
  }

  async editsSince(record: DraftEdit['record'], recordId: string, version: number): Promise<readonly DraftEdit[]> {
    const where = { record, recordId, version: MoreThan(version) };
    return (await this.database.reads.find(DraftEditRow, { where, order: { version: 'ASC' } })).map(toEdit);
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
