import { Liveness } from '@diemcau/runtime';
import type { Database } from '../database/database.js';
import { LivenessRow } from './liveness.row.js';

/** There is one service, so there is one row. */
const ID = 1;

/** The mark in the database itself: it stands still exactly when nothing can be written. */
export class TypeormLiveness extends Liveness {
  constructor(private readonly database: Database) {
    super();
  }

  async mark(at: number): Promise<void> {
    await this.database.writes.run((manager) => manager.upsert(LivenessRow, { id: ID, at }, ['id']));
  }

  async last(): Promise<number | null> {
    const row = await this.database.reads.findOneBy(LivenessRow, { id: ID });
    return row?.at ?? null;
  }
}
