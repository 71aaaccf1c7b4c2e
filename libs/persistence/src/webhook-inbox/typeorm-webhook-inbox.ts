import { WebhookInbox, type WebhookRecord } from '@diemcau/runtime';
import { In, LessThan } from 'typeorm';
import { inChunks } from '../database/chunks.js';
import type { Database } from '../database/database.js';
import { WebhookCallRow } from './webhook-call.row.js';

const COLUMNS = 4;

export class TypeormWebhookInbox extends WebhookInbox {
  constructor(private readonly database: Database) {
    super();
  }

  add(records: readonly WebhookRecord[]): Promise<readonly string[]> {
    const byId = new Map<string, WebhookRecord>();
    for (const record of records) if (!byId.has(record.id)) byId.set(record.id, record);
    return this.database.writes.run(async (manager) => {
      for (const ids of inChunks([...byId.keys()], 1)) {
        const known = await manager.find(WebhookCallRow, { select: { id: true }, where: { id: In(ids) } });
        for (const { id } of known) byId.delete(id);
      }
      for (const rows of inChunks([...byId.values()], COLUMNS)) await manager.insert(WebhookCallRow, rows);
      return [...byId.keys()];
    });
  }

  async prune(before: number): Promise<number> {
    const old = { receivedAt: LessThan(before) };
    return this.database.writes.run(async (manager) => {
      const count = await manager.countBy(WebhookCallRow, old);
      if (count > 0) await manager.delete(WebhookCallRow, old);
      return count;
    });
  }
}
