import { DigestUpkeep } from '@diemcau/runtime';
import type { DigestChange, SessionId } from '@diemcau/session';
import { ConferenceRow } from '../conferences/conference.row.js';
import type { Database } from '../database/database.js';
import { SessionLogRow } from '../event-log/session-log.row.js';
import { ConferenceDigestRow } from './conference-digest.row.js';
import { digestConference, storeChange } from './digest-writes.js';
import { SessionDigestRow } from './session-digest.row.js';

/** Digests of what is in the database from before there were any. */
export class TypeormDigestUpkeep extends DigestUpkeep {
  constructor(private readonly database: Database) {
    super();
  }

  async fillRecords(): Promise<number> {
    const bare = await this.database.reads
      .createQueryBuilder(ConferenceRow, 'c')
      .leftJoin(ConferenceDigestRow, 'd', 'd.conferenceId = c.id')
      .where('d.conferenceId IS NULL')
      .getMany();
    for (const conference of bare) await this.database.writes.run((manager) => digestConference(manager, conference));
    return bare.length;
  }

  async behind(): Promise<readonly SessionId[]> {
    const logs = await this.database.reads
      .createQueryBuilder(SessionLogRow, 'l')
      .leftJoin(SessionDigestRow, 'd', 'd.sessionId = l.id')
      .where("l.seq > 0 AND (d.sessionId IS NULL OR d.status = 'draft')")
      .orderBy('l.id')
      .getMany();
    return logs.map(({ id }) => id);
  }

  async store(sessionId: SessionId, change: DigestChange): Promise<void> {
    await this.database.writes.run((manager) => storeChange(manager, sessionId, change));
  }
}
