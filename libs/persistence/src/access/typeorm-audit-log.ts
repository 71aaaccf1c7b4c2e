import { type AuditAction, type AuditEntry, AuditLog, type AuditRecord } from '@diemcau/runtime';
import { type EntityManager, LessThan } from 'typeorm';
import type { Database } from '../database/database.js';
import { AuditRow } from './audit.row.js';

const toRecord = ({ action, detail, ...row }: AuditRow): AuditRecord => ({
  ...row,
  action: action as AuditAction,
  detail: JSON.parse(detail) as AuditEntry['detail'],
});

/** Writes an entry as a part of what it tells of. */
export const insertAudit = async (manager: EntityManager, entry: AuditEntry): Promise<void> => {
  await manager.insert(AuditRow, { ...entry, detail: JSON.stringify(entry.detail) });
};

export class TypeormAuditLog extends AuditLog {
  constructor(private readonly database: Database) {
    super();
  }

  async append(entry: AuditEntry): Promise<void> {
    await this.database.writes.run((manager) => insertAudit(manager, entry));
  }

  async page(before: number | null, limit: number): Promise<readonly AuditRecord[]> {
    const where = before === null ? {} : { id: LessThan(before) };
    const rows = await this.database.reads.find(AuditRow, { where, order: { id: 'DESC' }, take: limit });
    return rows.map(toRecord);
  }
}
