/** What a table of bridge points may tell, in the order in which it is written. */
export const POINT_COLUMNS = [
  'unitCode',
  'unitName',
  'name',
  'parent',
  'group',
  'role',
  'mode',
  'via',
  'venue',
  'terminalKind',
  'terminal',
  'assetCode',
  'technician',
  'technicianPhone',
  'hotline',
  'autoMicrophone',
  'sortOrder',
  'unitDate',
  'pointKey',
] as const;
export type PointColumn = (typeof POINT_COLUMNS)[number];

/** Columns that say which point a row means; at least one of them must be there. */
export const NAMING_COLUMNS: readonly PointColumn[] = ['unitCode', 'unitName', 'name'];

/** The most characters of a cell, as the registry takes them. */
export const TEXT_LIMITS: Readonly<Partial<Record<PointColumn, number>>> = {
  unitName: 200,
  name: 200,
  parent: 200,
  via: 200,
  group: 120,
  venue: 300,
  terminal: 200,
  assetCode: 80,
  technician: 120,
};

export const MAX_SORT_ORDER = 1_000_000;
