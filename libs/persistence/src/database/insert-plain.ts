import type { EntityManager } from 'typeorm';
import type { RowValues } from './row-values.js';

/**
 * One INSERT of many rows without the query builder, which would take half of the time of a commit. Values go to the driver as they are:
 * only for rows whose columns need no transformer on the way in. The caller cuts them into chunks. `tail` ends the statement: what a
 * conflict does.
 */
export const insertPlain = async <Row extends object>(
  manager: EntityManager,
  target: new () => Row,
  rows: readonly RowValues<Row>[],
  tail = '',
): Promise<void> => {
  const { driver } = manager.connection;
  const { tableName, columns } = manager.connection.getMetadata(target);
  const keys = columns.map(({ propertyName }) => propertyName as keyof Row);
  const tuple = (_: unknown, i: number): string =>
    `(${keys.map((key, j) => driver.createParameter(String(key), i * keys.length + j)).join(', ')})`;
  const names = columns.map(({ databaseName }) => driver.escape(databaseName)).join(', ');
  const sql = `INSERT INTO ${driver.escape(tableName)} (${names}) VALUES ${rows.map(tuple).join(', ')} ${tail}`;
  await manager.query(
    sql,
    rows.flatMap((row) => keys.map((key) => row[key])),
  );
};
