import type { PointLinks } from '@diemcau/planning';
import type { BridgePoint, PointEdit, PointsInWrite, PointUse } from '@diemcau/runtime';
import type { PointId } from '@diemcau/session';
import { type EntityManager, In, MoreThan } from 'typeorm';
import { ParticipationRow } from '../conferences/participation.row.js';
import { inChunks } from '../database/chunks.js';
import { PointSetRow } from '../point-sets/point-set.row.js';
import { BridgePointEditRow } from './bridge-point-edit.row.js';
import { fromRow } from './bridge-point.mapping.js';
import { BridgePointRow } from './bridge-point.row.js';
import { pointsById } from './points-by-id.js';

/** The registry as the one transaction sees it that is about to change it. */
export class TypeormPointsInWrite implements PointsInWrite {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly PointId[]): Promise<readonly BridgePoint[]> {
    return pointsById(this.manager, ids);
  }

  async links(): Promise<ReadonlyMap<PointId, PointLinks>> {
    const links = await this.manager
      .createQueryBuilder(BridgePointRow, 'point')
      .select('point.id', 'id')
      .addSelect('point.parentId', 'parentId')
      .addSelect('point.via', 'via')
      .addSelect('point.mode', 'mode')
      .getRawMany<PointLinks>();
    return new Map(links.map((link) => [link.id, link]));
  }

  async ofUnits(era: string, codes: readonly string[]): Promise<ReadonlyMap<string, BridgePoint>> {
    const existing = new Map<string, BridgePoint>();
    for (const chunk of inChunks(codes, 1)) {
      const rows = await this.manager.findBy(BridgePointRow, { unitEra: era, unitCode: In(chunk) });
      for (const row of rows) if (row.unitCode !== null) existing.set(row.unitCode, fromRow(row));
    }
    return existing;
  }

  async editsSince(id: PointId, version: number): Promise<readonly PointEdit[]> {
    const rows = await this.manager.find(BridgePointEditRow, {
      where: { pointId: id, version: MoreThan(version) },
      order: { version: 'ASC' },
    });
    return rows.map((row) => ({
      version: row.version,
      at: row.at,
      by: { id: row.byId, name: row.byName },
      fields: row.fields === '' ? [] : row.fields.split(','),
    }));
  }

  async useOf(id: PointId): Promise<PointUse | null> {
    if (await this.manager.existsBy(BridgePointRow, { parentId: id })) return 'children';
    if (await this.manager.existsBy(BridgePointRow, { via: id })) return 'carries';
    if (await this.manager.existsBy(ParticipationRow, { pointId: id })) return 'takes_part';
    return (await this.manager.existsBy(PointSetRow, { under: id })) ? 'set' : null;
  }
}
