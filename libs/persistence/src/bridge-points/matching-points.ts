import { CODE_LENGTHS } from '@diemcau/planning';
import type { BridgePointFilter } from '@diemcau/runtime';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { BridgePointRow } from './bridge-point.row.js';
import { SUBTREE } from './subtree.sql.js';

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** The points that a filter means, in no order. */
export const matchingPoints = (
  manager: EntityManager,
  { under, role, searchKey, group, mode, level, missingPhone }: BridgePointFilter,
): SelectQueryBuilder<BridgePointRow> => {
  const query = manager.createQueryBuilder(BridgePointRow, 'point');
  if (under !== null) query.andWhere(`"point".${SUBTREE.trimStart()}`, { under });
  if (searchKey !== '') {
    query.andWhere(`point.searchKey LIKE :like ESCAPE '\\'`, { like: `%${escapeLike(searchKey)}%` });
  }
  for (const [column, value] of Object.entries({ role, group, mode })) {
    if (value !== null && value !== undefined) query.andWhere(`point.${column} = :${column}`, { [column]: value });
  }
  if (level !== null && level !== undefined) {
    query.andWhere('LENGTH(point.unitCode) = :length', { length: CODE_LENGTHS[level] });
  }
  if (missingPhone === true) query.andWhere('point.technicianPhone IS NULL AND point.hotline IS NULL');
  return query;
};
