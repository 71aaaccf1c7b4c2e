import type { PointId, SessionId } from '@diemcau/session';
import type { EntityManager } from 'typeorm';
import { ParticipationRow } from '../conferences/participation.row.js';
import { inChunks } from '../database/chunks.js';
import { insertPlain } from '../database/insert-plain.js';
import { ParticipationChangeRow } from './participation-change.row.js';

const COLUMNS = 3;

const recordedPoints = async (manager: EntityManager, sessionId: SessionId): Promise<ReadonlySet<PointId>> => {
  const rows = await manager
    .createQueryBuilder(ParticipationRow, 'p')
    .select('p.pointId', 'pointId')
    .where('p.sessionId = :sessionId', { sessionId })
    .getRawMany<{ readonly pointId: PointId }>();
  return new Set(rows.map(({ pointId }) => pointId));
};

/** Keeps in what the points that take part differ from the record, which stays as it was sent. */
export const storeParticipants = async (
  manager: EntityManager,
  sessionId: SessionId,
  taking: readonly PointId[],
): Promise<void> => {
  const recorded = await recordedPoints(manager, sessionId);
  const now = new Set(taking);
  const rows = [
    ...taking.filter((pointId) => !recorded.has(pointId)).map((pointId) => ({ sessionId, pointId, joined: true })),
    ...[...recorded].filter((id) => !now.has(id)).map((pointId) => ({ sessionId, pointId, joined: false })),
  ];
  await manager.delete(ParticipationChangeRow, { sessionId });
  for (const chunk of inChunks(rows, COLUMNS)) await insertPlain(manager, ParticipationChangeRow, chunk);
};
