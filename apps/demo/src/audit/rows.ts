import sqlite3 from 'sqlite3';

/** Every field that the auditor reads of an event; it shares no type with what it checks. */
interface Facts {
  readonly pointId: string;
  readonly entryId: string;
  readonly batchId: string;
  readonly incidentId: string;
  readonly unitId: string;
  readonly version: number;
  readonly undone: number;
  readonly seconds: number;
  readonly limitSec: number | null;
  readonly kind: string;
  readonly classifyRest: string | null;
  readonly closes: boolean;
  readonly lasted?: { readonly from: number; readonly to: number };
  readonly units: readonly { readonly unitId: string; readonly report: Figures }[];
  readonly report: Figures;
  readonly plan: PlanFacts;
}

export interface Figures {
  readonly present: number;
  readonly substitutes: number;
  readonly absentExcused: number;
  readonly absentUnexcused: number;
  readonly absentUnclassified: number;
  readonly guests: number;
}

export interface PlanFacts {
  readonly points: readonly {
    readonly id: string;
    readonly parentId: string | null;
    readonly role: string;
    readonly units: readonly { readonly id: string; readonly summoned: number }[];
  }[];
  readonly awards: readonly {
    readonly id: string;
    readonly recipients: readonly { readonly kind: string; readonly pointId: string }[];
  }[];
  readonly registrations: readonly { readonly entryId: string }[];
}

/** One line of the log as SQL sees it. */
export interface Row {
  readonly seq: number;
  readonly type: string;
  readonly at: number;
  readonly data: Facts;
}

/** All events of a session, read from the file by SQL alone while the service has it open. */
export const readRows = (file: string, sessionId: string): Promise<readonly Row[]> =>
  new Promise((resolve, reject) => {
    const database = new sqlite3.Database(file, sqlite3.OPEN_READONLY);
    database.all<{ seq: number; type: string; at: number; data: string }>(
      'SELECT seq, type, at, data FROM session_event WHERE session_id = ? ORDER BY seq',
      [sessionId],
      (error: Error | null, rows) => {
        database.close();
        if (error === null) resolve(rows.map((row) => ({ ...row, data: JSON.parse(row.data) as Facts })));
        else reject(error);
      },
    );
  });

export const ofType = (rows: readonly Row[], ...types: readonly string[]): readonly Row[] =>
  rows.filter((row) => types.includes(row.type));

export const planIn = (rows: readonly Row[]): PlanFacts => {
  const [issued] = ofType(rows, 'SessionIssued');
  if (issued === undefined) throw new Error('the log does not begin with an invitation');
  return issued.data.plan;
};
