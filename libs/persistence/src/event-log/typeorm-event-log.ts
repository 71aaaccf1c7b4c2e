import { EventLog, EventLogConflict, type Ids, type LogHead, type LoggedEvent } from '@diemcau/runtime';
import type { DigestChange } from '@diemcau/session';
import { type EntityManager, MoreThan } from 'typeorm';
import { inChunks } from '../database/chunks.js';
import type { Database } from '../database/database.js';
import type { RowValues } from '../database/row-values.js';
import { insertPlain } from '../database/insert-plain.js';
import { isUniqueViolation } from '../database/unique-violation.js';
import { storeChange } from '../session-digests/digest-writes.js';
import { fromRow, SESSION_EVENT_COLUMNS, toRow } from './session-event.mapping.js';
import { SessionEventRow } from './session-event.row.js';
import { SessionLogRow } from './session-log.row.js';

/** The head moves by a condition on itself: a writer that decided on another head touches no row and changes nothing. */
const moveHead = async (manager: EntityManager, id: string, from: LogHead, by: number): Promise<boolean> => {
  const { affected } = await manager
    .createQueryBuilder()
    .update(SessionLogRow)
    .set({ seq: from.seq + by })
    .where({ id, epoch: from.epoch, seq: from.seq })
    .execute();
  return affected === 1;
};

/** The log of all sessions in the database. */
export class TypeormEventLog extends EventLog {
  constructor(
    private readonly database: Database,
    private readonly ids: Ids,
  ) {
    super();
  }

  async open(sessionId: string): Promise<LogHead> {
    const found = await this.database.reads.findOneBy(SessionLogRow, { id: sessionId });
    const row = found ?? (await this.database.writes.run((manager) => this.create(manager, sessionId)));
    return { epoch: row.epoch, seq: row.seq };
  }

  async append(
    sessionId: string,
    epoch: string,
    expectedSeq: number,
    events: readonly LoggedEvent[],
    change: DigestChange | null = null,
  ): Promise<void> {
    if (events.some(({ seq }, i) => seq !== expectedSeq + i + 1)) {
      throw new RangeError(`events of session ${sessionId} do not follow seq ${expectedSeq}`);
    }
    if (events.length === 0) return;
    await this.database.writes.run(async (manager) => {
      const moved = await moveHead(manager, sessionId, { epoch, seq: expectedSeq }, events.length);
      if (!moved) throw new EventLogConflict(sessionId);
      await this.insert(manager, sessionId, events);
      if (change !== null) await storeChange(manager, sessionId, change);
    });
  }

  async read(sessionId: string, afterSeq: number, limit: number): Promise<readonly LoggedEvent[]> {
    const rows = await this.database.reads.find(SessionEventRow, {
      where: { sessionId, seq: MoreThan(afterSeq) },
      order: { seq: 'ASC' },
      take: limit,
    });
    return rows.map(fromRow);
  }

  async sessions(): Promise<readonly string[]> {
    const rows = await this.database.reads.find(SessionLogRow, { where: { seq: MoreThan(0) }, order: { id: 'ASC' } });
    return rows.map(({ id }) => id);
  }

  /** Looks again: another call may have opened the session in between. */
  private async create(manager: EntityManager, id: string): Promise<RowValues<SessionLogRow>> {
    const existing = await manager.findOneBy(SessionLogRow, { id });
    if (existing !== null) return existing;
    const row = { id, epoch: this.ids.uuid(), seq: 0 };
    await manager.insert(SessionLogRow, row);
    return row;
  }

  private async insert(manager: EntityManager, sessionId: string, events: readonly LoggedEvent[]): Promise<void> {
    const rows = events.map((event) => toRow(sessionId, event));
    try {
      for (const chunk of inChunks(rows, SESSION_EVENT_COLUMNS)) {
        await insertPlain(manager, SessionEventRow, chunk);
      }
    } catch (error) {
      if (isUniqueViolation(error)) throw new EventLogConflict(sessionId);
      throw error;
    }
  }
}
