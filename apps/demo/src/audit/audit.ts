import type { SessionReportView } from '@diemcau/contract';
import { attendanceIn } from './attendance.js';
import { awardsIn, incidentsIn } from './awards-and-incidents.js';
import { readRows, type Row } from './rows.js';
import { turnsIn } from './speaking.js';

/** A figure of the report beside the same figure computed from the file. */
interface Check {
  readonly what: string;
  readonly reported: unknown;
  readonly recomputed: unknown;
}

export interface AuditResult {
  readonly checked: number;
  readonly differing: readonly Check[];
}

/** Recomputes every figure of the report from the SQLite file, by code that shares nothing with the service. */
export const audit = async (file: string, sessionId: string, view: SessionReportView): Promise<AuditResult> => {
  const rows = await readRows(file, sessionId);
  const checks = [...log(rows, view), ...attendance(rows, view), ...speaking(rows, view), ...others(rows, view)];
  const differing = checks.filter(
    ({ reported, recomputed }) => JSON.stringify(reported) !== JSON.stringify(recomputed),
  );
  return { checked: checks.length, differing };
};

type Figures = Readonly<Record<string, unknown>>;

const compare = (what: string, reported: object, recomputed: object | undefined): readonly Check[] =>
  Object.entries(reported as Figures).map(([field, value]) => ({
    what: `${what}: ${field}`,
    reported: value,
    recomputed: (recomputed as Figures | undefined)?.[field],
  }));

const log = (rows: readonly Row[], { seq }: SessionReportView): readonly Check[] => [
  { what: 'seq', reported: seq, recomputed: rows.at(-1)?.seq },
  { what: 'number of events (seq is dense)', reported: seq, recomputed: rows.length },
];

const attendance = (rows: readonly Row[], { report }: SessionReportView): readonly Check[] => {
  const sums = attendanceIn(rows);
  const figures = (sum: (typeof report)['attendance']): object => ({
    points: sum.points,
    checkedIn: sum.checkedIn,
    summoned: sum.summoned,
    present: sum.present,
    substitutes: sum.substitutes,
    absentExcused: sum.absentExcused,
    absentUnexcused: sum.absentUnexcused,
    open: sum.absentUnclassified + sum.unknown,
    unsummoned: sum.unsummoned,
  });
  const total: Record<string, number> = {};
  for (const sum of sums.values())
    for (const [field, value] of Object.entries(sum as unknown as Readonly<Record<string, number>>))
      total[field] = (total[field] ?? 0) + value;
  return [
    { what: 'districts', reported: report.attendanceByParent.length, recomputed: sums.size },
    ...report.attendanceByParent.flatMap((sum) => compare(sum.name, figures(sum), sums.get(sum.pointId))),
    ...compare('all', figures(report.attendance), total),
  ];
};

const speaking = (rows: readonly Row[], { report }: SessionReportView): readonly Check[] => {
  const turns = turnsIn(rows);
  return [
    { what: 'turns', reported: report.speaking.length, recomputed: turns.length },
    ...report.speaking.flatMap(({ entryId, startedAt, endedAt, spokenMs, limitSec, extendedSec }, index) =>
      compare(`turn ${entryId}`, { entryId, startedAt, endedAt, spokenMs, limitSec, extendedSec }, turns[index]),
    ),
  ];
};

const others = (rows: readonly Row[], { report }: SessionReportView): readonly Check[] => {
  const batches = awardsIn(rows);
  const spans = incidentsIn(rows);
  return [
    ...report.awards.flatMap(({ batch, collectives, individuals, points, open }) => {
      const presented = points.length - open;
      const recomputed = batches.find(({ batchId }) => batchId === batch.id);
      return compare(`batch ${batch.id}`, { collectives, individuals, presented }, recomputed);
    }),
    { what: 'incidents', reported: report.incidents.length, recomputed: spans.length },
    ...report.incidents.flatMap(({ id, kind, openedAt, closedAt }) =>
      compare(
        `incident ${id}`,
        { kind, openedAt, closedAt },
        spans.find(({ incidentId }) => incidentId === id),
      ),
    ),
  ];
};
