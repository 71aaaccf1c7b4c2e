import type { SessionId } from '@diemcau/session';
import type { EntityManager } from 'typeorm';
import { AccessLinkRow } from '../access/access-link.row.js';
import { AccountGrantRow } from '../access/account-grant.row.js';
import { dropConferenceDigest, dropDigests } from '../session-digests/digest-writes.js';
import { ConferenceRow } from './conference.row.js';
import { DraftEditRow } from './draft-edit.row.js';
import { ParticipationRow } from './participation.row.js';
import { PlannedSessionRow } from './planned-session.row.js';

/** What is kept by `sessionId` of a sitting before it is issued; goes with it, in this order. */
const OF_A_SESSION = [ParticipationRow, AccessLinkRow] as const;

export const removeSessionRows = async (manager: EntityManager, sessionId: SessionId): Promise<void> => {
  for (const row of OF_A_SESSION) await manager.delete(row, { sessionId });
  await dropDigests(manager, [sessionId]);
  await manager.delete(PlannedSessionRow, { id: sessionId });
};

export const removeConferenceRows = async (manager: EntityManager, conferenceId: string): Promise<void> => {
  const sessions = await manager.find(PlannedSessionRow, { select: { id: true }, where: { conferenceId } });
  for (const { id } of sessions) await removeSessionRows(manager, id);
  await dropConferenceDigest(manager, conferenceId);
  await manager.delete(AccountGrantRow, { conferenceId });
  await manager.delete(DraftEditRow, { conferenceId });
  await manager.delete(ConferenceRow, { id: conferenceId });
};
