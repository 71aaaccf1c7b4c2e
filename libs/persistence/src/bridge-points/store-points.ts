import type { PointPut, PointWrites } from '@diemcau/runtime';
import { type EntityManager, In } from 'typeorm';
import { inChunks } from '../database/chunks.js';
import { insertPlain } from '../database/insert-plain.js';
import type { RowValues } from '../database/row-values.js';
import { BridgePointEditRow } from './bridge-point-edit.row.js';
import { toRow } from './bridge-point.mapping.js';
import { BridgePointRow } from './bridge-point.row.js';
import { requirePoints } from './require-points.js';

/** What an edit may change; the unit of a point never does. */
const CHANGING = [
  ...['version', 'name', 'parent_id', 'group', 'role', 'mode', 'via', 'venue', 'hotline', 'auto_microphone'],
  ...['terminal_kind', 'terminal_name', 'terminal_asset_code', 'technician_name', 'technician_phone', 'sort_order'],
  ...['changed_at', 'changed_by_id', 'changed_by_name', 'search_key'],
];
const OVERWRITE = `ON CONFLICT ("id") DO UPDATE SET ${CHANGING.map((name) => `"${name}" = EXCLUDED."${name}"`).join(', ')}`;
const COLUMNS = 24;
const EDIT_COLUMNS = 6;

const editOf = ({ point, fields }: PointPut): RowValues<BridgePointEditRow>[] => {
  const { id: pointId, version, changedAt: at, changedBy: by } = point;
  if (version === 1 || at === null || by === null) return [];
  return [{ pointId, version, at, byId: by.id, byName: by.name, fields: fields.join(',') }];
};

/** Writes what a decision about the registry came to. @throws UnknownPoint for a parent or gateway that is not there */
export const storePoints = async (manager: EntityManager, { put = [], remove = [] }: PointWrites): Promise<void> => {
  const own = new Set(put.map(({ point }) => point.id));
  const links = put.flatMap(({ point }) => [point.parentId, point.via]);
  await requirePoints(
    manager,
    links.filter((id) => id !== null && !own.has(id)),
  );
  for (const chunk of inChunks(put, COLUMNS)) {
    const rows = chunk.map(({ point }) => toRow(point));
    await insertPlain(manager, BridgePointRow, rows, OVERWRITE);
  }
  for (const chunk of inChunks(put.flatMap(editOf), EDIT_COLUMNS)) {
    await insertPlain(manager, BridgePointEditRow, chunk);
  }
  for (const chunk of inChunks(remove, 1)) await manager.delete(BridgePointRow, { id: In(chunk) });
};
