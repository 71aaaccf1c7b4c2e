import { searchKey } from '@diemcau/planning';
import type { Conference } from '@diemcau/runtime';
import type { DigestChange, SessionDigest, SessionId } from '@diemcau/session';
import { type EntityManager, type FindOptionsWhere, In, Not } from 'typeorm';
import { ConferenceRow } from '../conferences/conference.row.js';
import { ParticipationRow } from '../conferences/participation.row.js';
import { PlannedSessionRow } from '../conferences/planned-session.row.js';
import { inChunks } from '../database/chunks.js';
import { insertPlain } from '../database/insert-plain.js';
import type { RowValues } from '../database/row-values.js';
import { ConferenceDigestRow } from './conference-digest.row.js';
import { storeParticipants } from './participation-changes.js';
import { PointRecordRow } from './point-record.row.js';
import { SessionDigestRow } from './session-digest.row.js';

const RECORD_COLUMNS = 11;

/** One key of several texts; a bar keeps a search from matching across two of them. */
const keyOf = (texts: readonly string[]): string => texts.map(searchKey).join(' | ');

const rowOf = (
  sessionId: SessionId,
  { phase, ...digest }: Omit<SessionDigest, 'phase'> & { readonly phase: SessionDigest['phase'] | 'draft' },
): RowValues<SessionDigestRow> => ({
  ...digest,
  sessionId,
  status: phase,
  searchKey: keyOf([digest.title, digest.hall, ...digest.chairs]),
  chairsKey: keyOf(digest.chairs),
});

/** What follows from events, within their transaction. */
export const storeChange = async (
  manager: EntityManager,
  sessionId: SessionId,
  { digest, points, records }: DigestChange,
): Promise<void> => {
  await manager.upsert(SessionDigestRow, rowOf(sessionId, digest), ['sessionId']);
  if (points !== null) await storeParticipants(manager, sessionId, points);
  if (records === null) return;
  await manager.delete(PointRecordRow, { sessionId });
  const rows = records.map((record) => ({ ...record, sessionId }));
  for (const chunk of inChunks(rows, RECORD_COLUMNS)) await insertPlain(manager, PointRecordRow, chunk);
};

const draftRow = (
  { id, conferenceId, title, startsAt, endsAt }: PlannedSessionRow,
  { hall, chairs }: Pick<Conference, 'hall' | 'chairs'>,
  points: number,
): RowValues<SessionDigestRow> =>
  rowOf(id, {
    ...{ conferenceId, phase: 'draft', title, startsAt, endsAt, hall, chairs: chairs.map(({ name }) => name) },
    ...{ points, confirmed: 0, declined: 0, ready: 0 },
  });

/** To be called within the transaction that writes drafts, their participations or the header of their conference. */
export const digestDrafts = async (
  manager: EntityManager,
  which: Pick<FindOptionsWhere<PlannedSessionRow>, 'id' | 'conferenceId'>,
): Promise<void> => {
  for (const session of await manager.findBy(PlannedSessionRow, which)) {
    const { conferenceId } = session;
    // Once its log has spoken, only the log moves it.
    if (await manager.existsBy(SessionDigestRow, { sessionId: session.id, status: Not('draft') })) continue;
    const conference = await manager.findOneByOrFail(ConferenceRow, { id: conferenceId });
    const points = await manager.countBy(ParticipationRow, { sessionId: session.id });
    await manager.upsert(SessionDigestRow, draftRow(session, conference, points), ['sessionId']);
  }
};

/** To be called within the transaction that writes the header of a conference; its drafts follow. */
export const digestConference = async (
  manager: EntityManager,
  { id: conferenceId, title, hostAgency, hall, chairs }: Conference,
): Promise<void> => {
  const names = chairs.map(({ name }) => name);
  const keys = { searchKey: keyOf([title, hostAgency]), ownKey: keyOf([hall, ...names]), chairsKey: keyOf(names) };
  await manager.upsert(ConferenceDigestRow, { conferenceId, ...keys }, ['conferenceId']);
  await digestDrafts(manager, { conferenceId });
};

/** To be called within the transaction that deletes drafts. */
export const dropDigests = async (manager: EntityManager, sessionIds: readonly SessionId[]): Promise<void> => {
  for (const chunk of inChunks(sessionIds, 1)) await manager.delete(SessionDigestRow, { sessionId: In(chunk) });
};

/** To be called within the transaction that deletes a conference. */
export const dropConferenceDigest = async (manager: EntityManager, conferenceId: string): Promise<void> => {
  await manager.delete(SessionDigestRow, { conferenceId });
  await manager.delete(ConferenceDigestRow, { conferenceId });
};
