import { movedTo } from '@diemcau/planning';
import type { PlannedSession, SessionDraft, SessionWrite } from '@diemcau/runtime';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { digestDrafts } from '../session-digests/digest-writes.js';
import { CREATED, noteEdit } from './draft-edits.js';
import { insertParticipations, writeParticipations } from './participation-writes.js';
import { PlannedSessionRow } from './planned-session.row.js';

export const insertDraft = async (manager: EntityManager, draft: SessionDraft): Promise<void> => {
  await manager.insert(PlannedSessionRow, draft.session);
  await insertParticipations(manager, draft.session.id, draft.participations);
  await noteEdit(manager, draft.session, CREATED);
  await digestDrafts(manager, { id: draft.session.id });
};

const sittingsInOrder = (
  manager: EntityManager,
  conferenceId: string,
): Promise<Pick<PlannedSession, 'id' | 'position'>[]> =>
  manager.find(PlannedSessionRow, {
    select: { id: true, position: true },
    where: { conferenceId },
    order: { position: 'ASC', id: 'ASC' },
  });

/** The place after the last sitting. */
export const lastPlace = async (manager: EntityManager, conferenceId: string): Promise<number> =>
  ((await sittingsInOrder(manager, conferenceId)).at(-1)?.position ?? -1) + 1;

const moveSitting = async (manager: EntityManager, session: PlannedSession, place: number): Promise<void> => {
  const sittings = await sittingsInOrder(manager, session.conferenceId);
  const before = new Map(sittings.map(({ id, position }) => [id, position]));
  const order = movedTo([...before.keys()], session.id, place);
  for (const [position, id] of order.entries()) {
    if (before.get(id) !== position) await manager.update(PlannedSessionRow, { id }, { position });
  }
};

export const writeSession = async (
  manager: EntityManager,
  { session, fields, participations, place }: SessionWrite,
): Promise<void> => {
  const { id, position: _place, frozenAt: _frozen, ...content } = session;
  await manager.update(PlannedSessionRow, { id }, content);
  if (participations !== null) await writeParticipations(manager, id, participations);
  if (place !== null) await moveSitting(manager, session, place);
  await noteEdit(manager, session, fields);
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
