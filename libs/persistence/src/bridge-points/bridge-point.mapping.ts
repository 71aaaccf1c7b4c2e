import { searchKey } from '@diemcau/planning';
import type { BridgePoint, Editor, PointUnit, Terminal } from '@diemcau/runtime';
import type { RowValues } from '../database/row-values.js';
import type { BridgePointRow } from './bridge-point.row.js';

const unitColumns = (unit: PointUnit | null): Pick<BridgePointRow, 'unitCode' | 'unitEra' | 'unitName'> => ({
  unitCode: unit?.code ?? null,
  unitEra: unit?.era ?? null,
  unitName: unit?.name ?? null,
});

const terminalColumns = (
  terminal: Terminal | null,
): Pick<BridgePointRow, 'terminalKind' | 'terminalName' | 'terminalAssetCode'> => ({
  terminalKind: terminal?.kind ?? null,
  terminalName: terminal?.name ?? null,
  terminalAssetCode: terminal?.assetCode ?? null,
});

export const toRow = ({ unit, terminal, technician, changedBy, ...point }: BridgePoint): RowValues<BridgePointRow> => ({
  ...point,
  ...unitColumns(unit),
  ...terminalColumns(terminal),
  changedById: changedBy?.id ?? null,
  changedByName: changedBy?.name ?? null,
  technicianName: technician?.name ?? null,
  technicianPhone: technician?.phone ?? null,
  searchKey: searchKey(`${point.name} ${unit?.name ?? ''}`),
});

const unitOf = ({ unitCode: code, unitEra: era, unitName: name }: BridgePointRow): PointUnit | null =>
  code === null || era === null || name === null ? null : { code, era, name };

const terminalOf = (row: BridgePointRow): Terminal | null =>
  row.terminalKind === null
    ? null
    : { kind: row.terminalKind, name: row.terminalName, assetCode: row.terminalAssetCode };

const editorOf = ({ changedById: id, changedByName: name }: BridgePointRow): Editor | null =>
  id === null || name === null ? null : { id, name };

export const fromRow = (row: BridgePointRow): BridgePoint => ({
  id: row.id,
  version: row.version,
  name: row.name,
  unit: unitOf(row),
  parentId: row.parentId,
  group: row.group,
  role: row.role,
  mode: row.mode,
  via: row.via,
  venue: row.venue,
  terminal: terminalOf(row),
  technician: row.technicianName === null ? null : { name: row.technicianName, phone: row.technicianPhone },
  hotline: row.hotline,
  autoMicrophone: row.autoMicrophone,
  sortOrder: row.sortOrder,
  changedAt: row.changedAt,
  changedBy: editorOf(row),
});
