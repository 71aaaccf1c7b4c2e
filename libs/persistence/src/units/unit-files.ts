import {
  type AdminUnit,
  type MergeExtent,
  type UnitChange,
  type UnitForest,
  type UnitLevel,
  type UnitMerge,
  UNIT_LEVELS,
  buildForest,
  forestProblems,
} from '@diemcau/planning';
import { readCsv } from './csv-file.js';

const EXTENTS = ['whole', 'part', 'part-area-all-population', 'part-population', 'unchanged'] as const;

const oneOf = <Value extends string>(file: string, values: readonly Value[], text: string): Value => {
  const value = values.find((known) => known === text);
  if (value === undefined) throw new Error(`${file}: ${text} is none of ${values.join(', ')}`);
  return value;
};

/** One state of the country. @throws when a unit does not fit in: the file must be mended first. */
export const readForest = async (file: string): Promise<UnitForest> => {
  const rows = await readCsv(file, ['code', 'level', 'kind', 'name', 'full_name', 'parent_code']);
  const units = rows.map((row): AdminUnit => ({
    code: row.code,
    level: oneOf<UnitLevel>(file, UNIT_LEVELS, row.level),
    kind: row.kind,
    name: row.name,
    fullName: row.full_name,
    parentCode: row.parent_code === '' ? null : row.parent_code,
  }));
  const [problem] = forestProblems(units);
  if (problem !== undefined) throw new Error(`${file}: ${problem.problem} at unit ${problem.code}`);
  return buildForest(units);
};

export const readMerges = async (file: string): Promise<readonly UnitMerge[]> =>
  (await readCsv(file, ['old_code', 'new_code', 'extent'])).map((row) => ({
    oldCode: row.old_code,
    newCode: row.new_code,
    extent: oneOf<MergeExtent>(file, EXTENTS, row.extent),
  }));

/** Units by the name they had when the mergers began, of which the list before has another unit under the same code. */
export const readRenamed = async (file: string): Promise<ReadonlyMap<string, string>> =>
  new Map((await readCsv(file, ['code', 'full_name'])).map((row) => [row.code, row.full_name]));

/** Later renamings, by the day from which they hold, oldest first. */
export const readChanges = async (file: string): Promise<readonly (readonly [string, readonly UnitChange[]])[]> => {
  const byDay = new Map<string, UnitChange[]>();
  for (const row of await readCsv(file, ['valid_from', 'code', 'kind', 'full_name'])) {
    const changes = byDay.get(row.valid_from) ?? [];
    changes.push({ code: row.code, kind: row.kind, fullName: row.full_name });
    byDay.set(row.valid_from, changes);
  }
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1));
};
