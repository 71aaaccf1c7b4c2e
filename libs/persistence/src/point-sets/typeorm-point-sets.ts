import { compareVietnamese } from '@diemcau/planning';
import { type PointSet, type PointSetChange, type PointSetSummary, PointSets } from '@diemcau/runtime';
import type { PointId } from '@diemcau/session';
import { type EntityManager, Not } from 'typeorm';
import { matchingPoints } from '../bridge-points/matching-points.js';
import { inOrder, registryOrder } from '../bridge-points/registry-order.js';
import { requirePoints } from '../bridge-points/require-points.js';
import { inChunks } from '../database/chunks.js';
import type { Database } from '../database/database.js';
import { insertPlain } from '../database/insert-plain.js';
import { PointSetMemberRow } from './point-set-member.row.js';
import { ruleOf, toSetRow, toSummary } from './point-set.mapping.js';
import { PointSetRow } from './point-set.row.js';

const MEMBER_COLUMNS = 2;

/** Saved sets of points in the database. */
export class TypeormPointSets extends PointSets {
  constructor(private readonly database: Database) {
    super();
  }

  async all(): Promise<readonly PointSetSummary[]> {
    const { reads } = this.database;
    const rows = await reads.find(PointSetRow);
    const listed = await listedCounts(reads);
    const summaries: PointSetSummary[] = [];
    for (const row of rows) {
      const rule = ruleOf(row);
      const count = rule && (await matchingPoints(reads, { ...rule, searchKey: '' }).getCount());
      summaries.push(toSummary(row, count ?? listed.get(row.id) ?? 0));
    }
    return summaries.sort((a, b) => compareVietnamese(a.name, b.name));
  }

  async byId(id: string): Promise<PointSet | null> {
    const row = await this.database.reads.findOneBy(PointSetRow, { id });
    if (row === null) return null;
    const { version, name, changedAt, changedBy } = toSummary(row, 0);
    const rule = ruleOf(row);
    const members: PointSet['members'] =
      rule === null
        ? { kind: 'listed', pointIds: await this.inRegistryOrder(await listedIds(this.database.reads, id)) }
        : { kind: 'rule', rule };
    return { id, version, name, members, changedAt, changedBy };
  }

  async resolve(id: string): Promise<readonly PointId[] | null> {
    const set = await this.byId(id);
    if (set === null) return null;
    if (set.members.kind === 'listed') return set.members.pointIds;
    const matching = matchingPoints(this.database.reads, { ...set.members.rule, searchKey: '' });
    const ids = await matching.select('point.id', 'id').getRawMany<{ readonly id: PointId }>();
    return this.inRegistryOrder(ids.map((point) => point.id));
  }

  add(set: PointSet): Promise<PointSetChange> {
    return this.database.writes.run(async (manager) => {
      if (await nameTaken(manager, set)) return 'exists';
      await requirePoints(manager, pointsOf(set));
      await manager.insert(PointSetRow, toSetRow(set));
      await insertMembers(manager, set);
      return 'done';
    });
  }

  replace(set: PointSet): Promise<PointSetChange> {
    return this.database.writes.run(async (manager) => {
      const bar = await barOf(manager, set.id, set.version - 1);
      if (bar !== null) return bar;
      if (await nameTaken(manager, set)) return 'exists';
      await requirePoints(manager, pointsOf(set));
      await manager.update(PointSetRow, { id: set.id }, toSetRow(set));
      await manager.delete(PointSetMemberRow, { setId: set.id });
      await insertMembers(manager, set);
      return 'done';
    });
  }

  remove(id: string, version: number): Promise<PointSetChange> {
    return this.database.writes.run(async (manager) => {
      const bar = await barOf(manager, id, version);
      if (bar !== null) return bar;
      await manager.delete(PointSetRow, { id });
      return 'done';
    });
  }

  private async inRegistryOrder(ids: readonly PointId[]): Promise<readonly PointId[]> {
    return inOrder(ids, await registryOrder(this.database.reads), (id) => id);
  }
}

const listedCounts = async (manager: EntityManager): Promise<ReadonlyMap<string, number>> => {
  const rows = await manager
    .createQueryBuilder(PointSetMemberRow, 'member')
    .select('member.setId', 'setId')
    .addSelect('COUNT(*)', 'count')
    .groupBy('member.setId')
    .getRawMany<{ readonly setId: string; readonly count: number | string }>();
  return new Map(rows.map(({ setId, count }) => [setId, Number(count)]));
};

const listedIds = async (manager: EntityManager, setId: string): Promise<readonly PointId[]> =>
  (await manager.findBy(PointSetMemberRow, { setId })).map(({ pointId }) => pointId);

const pointsOf = ({ members }: PointSet): readonly (PointId | null)[] =>
  members.kind === 'listed' ? members.pointIds : [members.rule.under];

const nameTaken = (manager: EntityManager, set: PointSet): Promise<boolean> =>
  manager.existsBy(PointSetRow, { nameKey: toSetRow(set).nameKey, id: Not(set.id) });

const barOf = async (manager: EntityManager, id: string, seen: number): Promise<'missing' | 'stale' | null> => {
  const row = await manager.findOneBy(PointSetRow, { id });
  if (row === null) return 'missing';
  return row.version === seen ? null : 'stale';
};

const insertMembers = async (manager: EntityManager, { id: setId, members }: PointSet): Promise<void> => {
  if (members.kind === 'rule') return;
  const rows = [...new Set(members.pointIds)].map((pointId) => ({ setId, pointId }));
  for (const chunk of inChunks(rows, MEMBER_COLUMNS)) {
    await insertPlain(manager, PointSetMemberRow, chunk);
  }
};
