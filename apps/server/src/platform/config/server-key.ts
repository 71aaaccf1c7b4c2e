import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from './config-error.js';

const FILE = 'server.key';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';

/** The secret kept in the data folder, made at the first start and readable by the service's user alone. */
export const serverKeyIn = (dataDir: string): string => {
  const file = join(dataDir, FILE);
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
    const key = readFileSync(file, 'utf8').trim();
    if (key.length >= 32) return key;
  } catch (error) {
    throw new ConfigError(`DATA_DIR ${dataDir} cannot hold the file ${FILE} (${codeOf(error)}).`);
  }
  throw new ConfigError(`SERVER_KEY must be set, because ${file} holds fewer than 32 characters.`);
};
