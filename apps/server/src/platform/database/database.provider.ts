import { type Database, openDatabase } from '@diemcau/persistence';
import type { FactoryProvider } from '@nestjs/common';
import { join } from 'node:path';
import { SERVER_CONFIG, type ServerConfig } from '../config/server.config.js';

/** Injects the open `Database`; repositories are made from it in the module of their door. */
export const DATABASE = Symbol('Database');

/** The database file stands in the data folder and is migrated before anything else starts. */
export const databaseProvider: FactoryProvider<Database> = {
  provide: DATABASE,
  inject: [SERVER_CONFIG],
  useFactory: (config: ServerConfig) => openDatabase({ path: join(config.dataDir, 'diemcau.sqlite') }),
};
