import type { Participation, ParticipationWrite } from '@diemcau/runtime';
import type { PointId, SessionId } from '@diemcau/session';
import { type EntityManager, In } from 'typeorm';
import { requirePoints } from '../bridge-points/require-points.js';
import { AccessLinkRow } from '../access/access-link.row.js';
import { inChunks } from '../database/chunks.js';
import { insertPlain } from '../database/insert-plain.js';
import { invitedUnitsKey } from './invited-units-key.js';
import { json } from './json-column.js';
import { ParticipationRow } from './participation.row.js';

const COLUMNS = 7;

type Placed = Participation & { readonly position: number };

/** As the columns keep it: plain statements know no transformers. */
const stored = (value: unknown): never => json.transformer.to(value) as never;

const insertRows = async (manager: EntityManager, sessionId: SessionId, placed: readonly Placed[]): Promise<void> => {
  const rows = placed.map(({ units, localChair, ...rest }) => {
    const unitsKey = invitedUnitsKey(units);
    return { ...rest, sessionId, units: stored(units), localChair: stored(localChair), unitsKey };
  });
  for (const chunk of inChunks(rows, COLUMNS)) await insertPlain(manager, ParticipationRow, chunk);
};

const deleteRows = async (manager: EntityManager, sessionId: SessionId, ids: readonly PointId[]): Promise<void> => {
  for (const chunk of inChunks(ids, 1)) await manager.delete(ParticipationRow, { sessionId, pointId: In(chunk) });
};

/** @throws UnknownPoint */
export const insertParticipations = async (
  manager: EntityManager,
  sessionId: SessionId,
  participations: readonly Participation[],
): Promise<void> => {
  await requirePoints(
    manager,
    participations.map(({ pointId }) => pointId),
  );
  await insertRows(
    manager,
    sessionId,
    participations.map((participation, position) => ({ ...participation, position })),
  );
};

/** Their places as they are; whoever does not take part stays out. */
const replaceSome = async (
  manager: EntityManager,
  sessionId: SessionId,
  put: readonly Participation[],
): Promise<void> => {
  const places = new Map<PointId, number>();
  const ids = put.map(({ pointId }) => pointId);
  for (const chunk of inChunks(ids, 1)) {
    const where = { sessionId, pointId: In(chunk) };
    const rows = await manager.find(ParticipationRow, { select: { pointId: true, position: true }, where });
    for (const { pointId, position } of rows) places.set(pointId, position);
  }
  await deleteRows(manager, sessionId, ids);
  const placed = put.flatMap((participation) => {
    const position = places.get(participation.pointId);
    return position === undefined ? [] : [{ ...participation, position }];
  });
  await insertRows(manager, sessionId, placed);
};

/** A point that is out has no way in any more. */
const deleteLinks = async (manager: EntityManager, sessionId: SessionId, ids: readonly PointId[]): Promise<void> => {
  for (const chunk of inChunks(ids, 1)) await manager.delete(AccessLinkRow, { sessionId, pointId: In(chunk) });
};

const linkedPoints = async (manager: EntityManager, sessionId: SessionId): Promise<readonly PointId[]> => {
  const links = await manager.find(AccessLinkRow, { select: { pointId: true }, where: { sessionId } });
  return links.flatMap(({ pointId }) => pointId ?? []);
};

/** @throws UnknownPoint */
export const writeParticipations = async (
  manager: EntityManager,
  sessionId: SessionId,
  write: ParticipationWrite,
): Promise<void> => {
  if (write.kind === 'all') {
    await manager.delete(ParticipationRow, { sessionId });
    await insertParticipations(manager, sessionId, write.participations);
    const taking = new Set(write.participations.map(({ pointId }) => pointId));
    const linked = await linkedPoints(manager, sessionId);
    await deleteLinks(
      manager,
      sessionId,
      linked.filter((id) => !taking.has(id)),
    );
    return;
  }
  await deleteRows(manager, sessionId, write.removed);
  await deleteLinks(manager, sessionId, write.removed);
  await replaceSome(manager, sessionId, write.put);
};
