import { join } from 'node:path';
import sqlite3 from 'sqlite3';

/** A stored event, as the file has it. */
export interface RawEvent {
  readonly seq: number;
  readonly cmd_id: string;
  readonly cmd_index: number;
  readonly type: string;
  readonly at: number;
  readonly occurred_at: number | null;
  readonly by: string | null;
  readonly data: string;
}

/**
 * The service's file, read past the service: its own connection and its own SQL, sharing no code with what wrote it. Reads only, and only
 * what is committed.
 */
export class RawLog {
  private constructor(private readonly database: sqlite3.Database) {}

  static open(dataDir: string): Promise<RawLog> {
    return new Promise((resolve, reject) => {
      const database = new sqlite3.Database(join(dataDir, 'diemcau.sqlite'), sqlite3.OPEN_READONLY, (error) => {
        if (error !== null) {
          reject(error);
          return;
        }
        database.configure('busyTimeout', 5_000);
        resolve(new RawLog(database));
      });
    });
  }

  events(sessionId: string, afterSeq = 0): Promise<readonly RawEvent[]> {
    return this.all<RawEvent>('SELECT * FROM session_event WHERE session_id = ? AND seq > ? ORDER BY seq', [
      sessionId,
      afterSeq,
    ]);
  }

  /** The last seq of a command's events; null where there is none. */
  async seqOf(sessionId: string, cmdId: string): Promise<number | null> {
    const sql = 'SELECT max(seq) AS seq FROM session_event WHERE session_id = ? AND cmd_id = ?';
    const [row] = await this.all<{ seq: number | null }>(sql, [sessionId, cmdId]);
    return row?.seq ?? null;
  }

  /** `ok`, or what is wrong with the file. */
  async integrity(): Promise<string> {
    const rows = await this.all<{ integrity_check: string }>('PRAGMA integrity_check', []);
    return rows.map((row) => row.integrity_check).join('; ');
  }

  close(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.database.close((error) => (error === null ? resolve() : reject(error)));
    });
  }

  private all<Row>(sql: string, params: readonly unknown[]): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      this.database.all<Row>(sql, params, (error, rows) => (error === null ? resolve(rows) : reject(error)));
    });
  }
}
