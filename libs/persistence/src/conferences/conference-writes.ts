import type { Participation, PlannedSession, SessionDraft } from '@diemcau/runtime';
import type { SessionId } from '@diemcau/session';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { requirePoints } from '../bridge-points/require-points.js';
import { inChunks } from '../database/chunks.js';
import { digestDrafts } from '../session-digests/digest-writes.js';
import { ParticipationRow } from './participation.row.js';
import { PlannedSessionRow } from './planned-session.row.js';

const COLUMNS = 6;

const insertParticipations = async (
  manager: EntityManager,
  sessionId: SessionId,
  participations: readonly Participation[],
): Promise<void> => {
  const pointIds = participations.map(({ pointId }) => pointId);
  await requirePoints(manager, pointIds);
  const rows = participations.map((participation, position) => ({ ...participation, sessionId, position }));
  for (const chunk of inChunks(rows, COLUMNS)) {
    await manager.createQueryBuilder().insert().into(ParticipationRow).values(chunk).updateEntity(false).execute();
  }
};

export const insertDraft = async (manager: EntityManager, draft: SessionDraft): Promise<void> => {
  await manager.insert(PlannedSessionRow, draft.session);
  await insertParticipations(manager, draft.session.id, draft.participations);
  await digestDrafts(manager, { id: draft.session.id });
};

export const overwriteDraft = async (manager: EntityManager, draft: SessionDraft): Promise<void> => {
  const { id, ...session } = draft.session;
  await manager.update(PlannedSessionRow, { id }, session);
  await manager.delete(ParticipationRow, { sessionId: id });
  await insertParticipations(manager, id, draft.participations);
  await digestDrafts(manager, { id });
};

/** Whether any sitting of the conference was issued: its header then stands in an invitation. */
export const anyFrozen = (manager: EntityManager, conferenceId: string): Promise<boolean> =>
  manager.existsBy(PlannedSessionRow, { conferenceId, frozenAt: Not(IsNull()) });

/** What keeps a session from being changed by somebody who saw `seen`; null when nothing does. */
export const sessionBar = async (
  manager: EntityManager,
  seen: Pick<PlannedSession, 'id' | 'version'>,
): Promise<'missing' | 'frozen' | 'stale' | null> => {
  const row = await manager.findOneBy(PlannedSessionRow, { id: seen.id });
  if (row === null) return 'missing';
  if (row.frozenAt !== null) return 'frozen';
  return row.version === seen.version ? null : 'stale';
};
