import { foldName } from '@diemcau/planning';
import type { PointSet, PointSetRule, PointSetSummary } from '@diemcau/runtime';
import type { RowValues } from '../database/row-values.js';
import type { PointSetRow } from './point-set.row.js';

const NO_RULE: PointSetRule = { under: null, level: null, group: null, role: null };

export const toSetRow = ({ id, version, name, members, changedAt, changedBy }: PointSet): RowValues<PointSetRow> => {
  const { under, level, group, role } = members.kind === 'rule' ? members.rule : NO_RULE;
  return {
    ...{ id, version, name, nameKey: foldName(name), kind: members.kind },
    ...{ under, level, group, role },
    ...{ changedAt, changedById: changedBy.id, changedByName: changedBy.name },
  };
};

/** The rule of a set that has one. */
export const ruleOf = ({ kind, under, level, group, role }: PointSetRow): PointSetRule | null =>
  kind === 'rule' ? { under, level, group, role } : null;

export const toSummary = (row: PointSetRow, count: number): PointSetSummary => ({
  id: row.id,
  version: row.version,
  name: row.name,
  kind: row.kind,
  rule: ruleOf(row),
  count,
  changedAt: row.changedAt,
  changedBy: { id: row.changedById, name: row.changedByName },
});
