import sqlite3 from 'sqlite3';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { migrations } from '../migrations/index.js';
import { rows } from '../rows.js';
import { SnakeNaming } from './snake-naming.js';

const BUSY_TIMEOUT_MS = 5_000;

const common = (path: string): DataSourceOptions & { readonly type: 'sqlite' } => ({
  type: 'sqlite',
  driver: sqlite3,
  database: path,
  entities: [...rows],
  namingStrategy: new SnakeNaming(),
  busyTimeout: BUSY_TIMEOUT_MS,
  synchronize: false,
  logging: false,
});

/** The one connection that writes. FULL: what is acknowledged survives the power cut. */
export const openWriteSource = async (path: string): Promise<DataSource> => {
  const source = await new DataSource({ ...common(path), migrations: [...migrations], enableWAL: true }).initialize();
  await source.query('PRAGMA synchronous = FULL');
  return source;
};

/** A second connection for queries: a snapshot per statement, never somebody's half-done transaction. */
export const openReadSource = async (path: string): Promise<DataSource> => {
  const source = new DataSource({ ...common(path), flags: sqlite3.OPEN_READONLY | sqlite3.OPEN_FULLMUTEX });
  await source.initialize();
  await source.query('PRAGMA query_only = ON');
  return source;
};
