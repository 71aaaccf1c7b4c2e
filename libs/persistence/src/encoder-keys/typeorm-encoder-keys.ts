import { type EncoderKey, EncoderKeys } from '@diemcau/runtime';
import type { Millis, PointId, SessionId } from '@diemcau/session';
import type { Database } from '../database/database.js';
import { EncoderKeyRow } from './encoder-key.row.js';

const toKey = ({ id, sessionId, pointId, issue, issuedAt, revokedAt, lastUsedAt }: EncoderKeyRow): EncoderKey => ({
  ...{ id, sessionId, pointId, issue, issuedAt, revokedAt, lastUsedAt },
});

export class TypeormEncoderKeys extends EncoderKeys {
  constructor(private readonly database: Database) {
    super();
  }

  keep(key: EncoderKey): Promise<EncoderKey> {
    return this.database.writes.run(async (manager) => {
      const { sessionId, pointId } = key;
      const known = await manager.findOneBy(EncoderKeyRow, { sessionId, pointId });
      if (known !== null) return toKey(known);
      await manager.insert(EncoderKeyRow, { ...key });
      return key;
    });
  }

  async byId(id: string): Promise<EncoderKey | null> {
    const row = await this.database.reads.findOneBy(EncoderKeyRow, { id });
    return row && toKey(row);
  }

  async ofPoint(sessionId: SessionId, pointId: PointId): Promise<EncoderKey | null> {
    const row = await this.database.reads.findOneBy(EncoderKeyRow, { sessionId, pointId });
    return row && toKey(row);
  }

  async ofSession(sessionId: SessionId): Promise<readonly EncoderKey[]> {
    const rows = await this.database.reads.find(EncoderKeyRow, { where: { sessionId }, order: { pointId: 'ASC' } });
    return rows.map(toKey);
  }

  replace(key: EncoderKey, expectedIssue: number): Promise<'done' | 'stale'> {
    return this.database.writes.run(async (manager) => {
      const { affected } = await manager.update(EncoderKeyRow, { id: key.id, issue: expectedIssue }, key);
      return affected === 1 ? 'done' : 'stale';
    });
  }

  async used(id: string, issue: number, at: Millis): Promise<void> {
    await this.database.writes.run((manager) => manager.update(EncoderKeyRow, { id, issue }, { lastUsedAt: at }));
  }
}
