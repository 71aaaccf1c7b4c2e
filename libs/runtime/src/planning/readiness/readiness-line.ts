import type { PointContact, ReadinessLineView } from '@diemcau/contract';
import {
  delegatesNamed,
  type EquipmentTest,
  type IssuedSession,
  type Millis,
  type PointReadiness,
  type PointRecord,
  pointIndex,
  type ReadinessLine,
  tableGet,
  type TestResult,
} from '@diemcau/session';

const DEVICES = ['camera', 'microphone', 'loudspeaker', 'network'] as const;

const devicesAt = (report: EquipmentTest, result: TestResult): (typeof DEVICES)[number][] =>
  DEVICES.filter((device) => report[device] === result);

const failedTest = (known: PointReadiness | undefined): ReadinessLineView['failedTest'] => {
  const test = known?.test ?? null;
  if (test?.passed !== false) return null;
  const { report } = test;
  return { failed: devicesAt(report, 'failed'), notTested: devicesAt(report, 'not_tested'), note: report.note };
};

const lastTry = (known: PointReadiness | undefined): number | null => {
  const tries = [known?.test?.at, known?.rehearsal?.at].filter((at) => at !== undefined);
  return tries.length === 0 ? null : Math.max(...tries);
};

const historyOf = (records: readonly PointRecord[]): ReadinessLineView['history'] =>
  records.length === 0
    ? null
    : {
        of: records.length,
        late: records.filter(({ late }) => late).length,
        lost: records.filter(({ lostCount }) => lostCount > 0).length,
        weak: records.filter(({ weakCount }) => weakCount > 0).length,
      };

interface Known {
  readonly contact: PointContact | null;
  readonly linkOpenedAt: Millis | null;
  readonly records: readonly PointRecord[];
}

/** One line as the desk reads it. */
export const readinessLineView = (
  state: IssuedSession,
  { point, step, late }: ReadinessLine,
  { contact, linkOpenedAt, records }: Known,
): ReadinessLineView => {
  const known = tableGet(state.readiness.points, point.id);
  const parent = point.parentId === null ? undefined : pointIndex(state.plan.points).byId.get(point.parentId);
  return {
    pointId: point.id,
    name: point.name,
    parentId: point.parentId,
    parentName: parent?.name ?? null,
    group: point.group,
    step,
    declined: known?.declined?.reason ?? null,
    late,
    linkOpenedAt,
    failedTest: failedTest(known),
    failedRehearsal: known?.rehearsal?.passed === false ? { note: known.rehearsal.note } : null,
    lastTriedAt: lastTry(known),
    contact,
    delegates: {
      registered: delegatesNamed(point, known),
      summoned: point.units.reduce((sum, { summoned }) => sum + summoned, 0),
    },
    history: historyOf(records),
  };
};
