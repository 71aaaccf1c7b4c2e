import { readConfig } from './read-config.js';
import type { ServerConfig } from './server.config.js';
import { serverKeyIn } from './server-key.js';

/**
 * The only place that reads the process's environment.
 * @throws ConfigError
 */
export const configFromEnvironment = (): ServerConfig => readConfig(process.env, serverKeyIn);
